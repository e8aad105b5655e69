import Glibc

exit(BounceMilter.run(Array(CommandLine.arguments.dropFirst())))
