@testable import BounceMail

extension UnknownServer {
  static let dutch: [UnknownServer] = [
    UnknownServer(
      "nl: zin",
      "From: MAILER-DAEMON@mx.example\nReturn-Path: <>\nSubject: Bericht niet afgeleverd",
      """
      Beste afzender,

      uw bericht aan bob@remote.example kon niet worden afgeleverd.
      Het adres is niet bekend.
      """, ["bob@remote.example"], reason: "niet bekend"),
    UnknownServer(
      "nl: gegevens",
      "From: Postkamer <postmaster@mx.example>\nReturn-Path: <>\nSubject: Fout bij bezorging",
      """
      Bij de bezorging van uw e-mail is een fout opgetreden.

      Ontvanger: bob@remote.example
      Reden: 552 mailbox vol
      """, ["bob@remote.example"], reason: "mailbox vol"),
    UnknownServer(
      "nl: lijst",
      "From: Mail <MAILER-DAEMON@mx.example>\nReturn-Path: <>\nSubject: Onbestelbare e-mail",
      """
      De volgende ontvangers hebben uw bericht niet gekregen:

      bob@remote.example
      eve@gone.example
      """, ["bob@remote.example", "eve@gone.example"]),
  ]

  static let nordic: [UnknownServer] = [
    UnknownServer(
      "sv: lista",
      "From: MAILER-DAEMON@mx.example\nReturn-Path: <>\nSubject: Meddelandet kunde inte levereras",
      "Ditt meddelande kunde inte levereras till:\n\n  bob@remote.example\n\nOrsak: okänd mottagare",
      ["bob@remote.example"], reason: "okänd mottagare"),
    UnknownServer(
      "da: besked",
      "From: MAILER-DAEMON@mx.example\nReturn-Path: <>\nSubject: E-mailen blev ikke leveret",
      "Din besked kunne ikke leveres til bob@remote.example.", ["bob@remote.example"]),
    UnknownServer(
      "tr: cümle",
      "From: MAILER-DAEMON@mx.example\nReturn-Path: <>\nSubject: İleti gönderilemedi",
      """
      Sayın kullanıcı,

      bob@remote.example adresine gönderdiğiniz ileti teslim edilemedi.
      Kullanıcı bulunamadı.
      """, ["bob@remote.example"], reason: "Kullanıcı bulunamadı"),
    UnknownServer(
      "tr: alanlar",
      "From: Posta <postmaster@mx.example>\nReturn-Path: <>\nSubject: Teslimat hatası",
      """
      E-postanız ulaştırılamadı.

      Alıcı: bob@remote.example
      Hata: 552 posta kutusu dolu
      """, ["bob@remote.example"], reason: "posta kutusu dolu"),
    UnknownServer(
      "tr: liste",
      "From: Sistem <MAILER-DAEMON@mx.example>\nReturn-Path: <>\nSubject: İletiniz geri döndü",
      """
      Aşağıdaki adreslere teslimat başarısız oldu:

        bob@remote.example
        eve@gone.example
      """, ["bob@remote.example", "eve@gone.example"]),
  ]
}
