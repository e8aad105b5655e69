@testable import BounceMail

extension UnknownServer {
  static let slavic: [UnknownServer] = polish + czech + russian

  private static let polish: [UnknownServer] = [
    UnknownServer(
      "pl: zdanie",
      "From: MAILER-DAEMON@mx.example\nReturn-Path: <>\nSubject: Wiadomość niedostarczona",
      """
      Szanowni Państwo,

      wiadomość do bob@remote.example nie została doręczona.
      Skrzynka odbiorcy jest pełna.
      """, ["bob@remote.example"], reason: "jest pełna"),
    UnknownServer(
      "pl: dane",
      "From: Poczta <postmaster@mx.example>\nReturn-Path: <>\nSubject: Błąd dostarczania",
      """
      Wystąpił błąd podczas dostarczania wiadomości.

      Adresat: bob@remote.example
      Powód: 550 nieznany użytkownik
      """, ["bob@remote.example"], reason: "nieznany użytkownik"),
    UnknownServer(
      "pl: lista",
      "From: System pocztowy <MAILER-DAEMON@mx.example>\nReturn-Path: <>\nSubject: Zwrot wiadomości",
      """
      Nie można dostarczyć wiadomości do następujących odbiorców:

      bob@remote.example
      eve@gone.example
      """, ["bob@remote.example", "eve@gone.example"]),
  ]

  private static let czech: [UnknownServer] = [
    UnknownServer(
      "cs: věta",
      "From: MAILER-DAEMON@mx.example\nReturn-Path: <>\nSubject: Zprávu se nepodařilo doručit",
      """
      Dobrý den,

      Vaši zprávu pro bob@remote.example se nepodařilo doručit.
      Schránka příjemce je plná.
      """, ["bob@remote.example"], reason: "je plná"),
    UnknownServer(
      "cs: údaje",
      "From: Pošta <postmaster@mx.example>\nReturn-Path: <>\nSubject: Chyba doručení",
      """
      Při doručování zprávy nastala chyba.

      Příjemce: bob@remote.example
      Důvod: 550 neznámý uživatel
      """, ["bob@remote.example"], reason: "neznámý uživatel"),
    UnknownServer(
      "cs: seznam",
      "From: Poštovní systém <MAILER-DAEMON@mx.example>\nReturn-Path: <>\nSubject: Nedoručitelná zpráva",
      """
      Zpráva nebyla doručena těmto adresátům:

        bob@remote.example
        eve@gone.example
      """, ["bob@remote.example", "eve@gone.example"]),
  ]

  private static let russian: [UnknownServer] = [
    UnknownServer(
      "ru: предложение",
      "From: MAILER-DAEMON@mx.example\nReturn-Path: <>\nSubject: Письмо не доставлено",
      """
      Здравствуйте!

      Ваше письмо на адрес bob@remote.example доставить не удалось.
      Такого пользователя нет.
      """, ["bob@remote.example"], reason: "Такого пользователя нет"),
    UnknownServer(
      "ru: поля",
      "From: Почта <postmaster@mx.example>\nReturn-Path: <>\nSubject: Ошибка доставки",
      """
      Во время доставки сообщения произошла ошибка.

      Получатель: bob@remote.example
      Причина: 552 почтовый ящик переполнен
      """, ["bob@remote.example"], reason: "ящик переполнен"),
    UnknownServer(
      "ru: список",
      "From: Почтовая система <MAILER-DAEMON@mx.example>\nReturn-Path: <>\nSubject: Возврат письма",
      """
      Сообщение не доставлено следующим получателям:

        bob@remote.example
            550 неизвестный пользователь
        eve@gone.example
            домен не найден
      """, ["bob@remote.example", "eve@gone.example"], reason: "неизвестный пользователь"),
    UnknownServer(
      "ru: задержка",
      "From: MAILER-DAEMON@mx.example\nReturn-Path: <>\nSubject: Доставка задерживается",
      """
      Ваше сообщение пока не доставлено:

        bob@remote.example

      Сервер продолжит попытки.
      """, ["bob@remote.example"], kind: .delay),
  ]
}
