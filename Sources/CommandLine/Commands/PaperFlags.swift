import ArgumentParser
import Phrases

/// How what a file says is shown and written, whatever it becomes.
struct PaperFlags: ParsableArguments {
  @Flag(name: .customLong("dry-run"), help: ArgumentHelp(Phrases.spoken.helpDryRun))
  var isDryRun = false

  @Flag(name: .customLong("leave-refused"), help: ArgumentHelp(Phrases.spoken.helpLeaveRefused))
  var leavesRefused = false

  @Flag(name: .customLong("json"), help: ArgumentHelp(Phrases.spoken.helpJSON))
  var isJSON = false
}
