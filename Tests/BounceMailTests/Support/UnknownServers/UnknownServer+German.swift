@testable import BounceMail

extension UnknownServer {
  static let german: [UnknownServer] = [
    UnknownServer(
      "de: Satz mit Adresse",
      "From: MAILER-DAEMON@mx.example\nReturn-Path: <>\nSubject: Unzustellbare Nachricht",
      """
      Sehr geehrte Damen und Herren,

      Ihre E-Mail an bob@remote.example konnte leider nicht übermittelt werden.
      Der Empfänger ist auf diesem Server nicht bekannt.
      """, ["bob@remote.example"], reason: "nicht bekannt"),
    UnknownServer(
      "de: Angaben untereinander",
      "From: Postamt <postmaster@mx.example>\nReturn-Path: <>\nSubject: Fehler bei der Zustellung",
      """
      Beim Zustellen Ihrer Nachricht ist ein Fehler aufgetreten.

      An:      bob@remote.example
      Betreff: Protokoll
      Fehler:  550 5.1.1 Benutzer unbekannt
      """, ["bob@remote.example"], reason: "Benutzer unbekannt"),
    UnknownServer(
      "de: Liste mit Gründen",
      "From: Mailsystem <mailsystem@mx.example>\nReturn-Path: <>\nSubject: Zustellung nicht möglich",
      """
      Folgende Empfänger haben Ihre Nachricht nicht erhalten:

      - bob@remote.example: Postfach voll
      - eve@gone.example: Domain existiert nicht
      """, ["bob@remote.example", "eve@gone.example"], reason: "Postfach voll"),
    UnknownServer(
      "de: Verzögerung",
      "From: MAILER-DAEMON@mx.example\nReturn-Path: <>\nSubject: Warnung: Zustellung verzögert sich",
      """
      Ihre Nachricht konnte bisher nicht zugestellt werden:

        bob@remote.example

      Der Server versucht es weiter. Sie müssen nichts tun.
      """, ["bob@remote.example"], kind: .delay),
    UnknownServer(
      "de: zurückgesandt",
      "From: Poststelle <poststelle@mx.example>\nReturn-Path: <>\nSubject: Ihre Nachricht wurde zurückgewiesen",
      """
      Die folgende Nachricht wurde vom Empfängerserver abgelehnt.

      Empfängeradresse: <bob@remote.example>
      Antwort des Servers: 554 5.7.1 Ihre Adresse steht auf einer Sperrliste
      """, ["bob@remote.example"], reason: "Sperrliste"),
  ]
}
