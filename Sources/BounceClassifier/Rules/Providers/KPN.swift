/// KPN and XS4ALL, Netherlands.
enum KPN {
  static let provider = Provider(
    "kpn", hosts: ["kpnmail.nl", "kpn.com", "planet.nl", "kpnxchange.com", "xs4all.nl"],
    domains: ["kpnmail.nl", "planet.nl", "hetnet.nl", "xs4all.nl"])
}
