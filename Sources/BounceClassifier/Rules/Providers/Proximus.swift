/// Proximus and Skynet, Belgium.
enum Proximus {
  static let provider = Provider(
    "proximus", hosts: ["proximus.be", "skynet.be", "belgacom.be"],
    domains: ["skynet.be", "proximus.be"])
}
