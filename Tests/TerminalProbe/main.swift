import Glibc

// A program for the tests of Terminal: it shows a frame, writes down what it hears, and fails in
// every way a program can fail.
exit(Probe.run(CommandLine.arguments.dropFirst().first ?? "default"))
