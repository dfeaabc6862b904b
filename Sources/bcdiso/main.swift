import CommandLine
import Glibc

// What was typed is handed over whole; all that the program does lies in `CommandLine`, where tests
// reach it without starting a process.
exit(Program.run(Array(Swift.CommandLine.arguments.dropFirst())))
