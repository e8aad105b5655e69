import BouncectlVerbs
import Glibc

exit(Bouncectl.run(Array(CommandLine.arguments.dropFirst())))
