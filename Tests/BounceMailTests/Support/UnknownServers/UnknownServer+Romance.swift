@testable import BounceMail

extension UnknownServer {
  static let romance: [UnknownServer] = french + spanish + portuguese + italian

  private static let french: [UnknownServer] = [
    UnknownServer(
      "fr: phrase",
      "From: MAILER-DAEMON@mx.example\nReturn-Path: <>\nSubject: Échec d'envoi de votre message",
      """
      Bonjour,

      Votre courriel destiné à bob@remote.example n'a pas pu être acheminé.
      La boîte du destinataire est pleine.
      """, ["bob@remote.example"], reason: "pleine"),
    UnknownServer(
      "fr: étiquettes",
      "From: Service courrier <postmaster@mx.example>\nReturn-Path: <>\nSubject: Message non délivré",
      """
      Le message suivant n'a pas été délivré.

      Adresse du destinataire : bob@remote.example
      Motif : 550 5.1.1 utilisateur inconnu
      """, ["bob@remote.example"], reason: "utilisateur inconnu"),
    UnknownServer(
      "fr: liste",
      "From: Courrier <MAILER-DAEMON@mx.example>\nReturn-Path: <>\nSubject: Retour à l'expéditeur",
      """
      Impossible de transmettre votre message aux adresses suivantes :

          bob@remote.example
          eve@gone.example

      Cordialement
      """, ["bob@remote.example", "eve@gone.example"]),
    UnknownServer(
      "fr: retard",
      "From: MAILER-DAEMON@mx.example\nReturn-Path: <>\nSubject: Message retardé",
      """
      La remise de votre message est retardée pour :

        bob@remote.example

      De nouvelles tentatives auront lieu.
      """, ["bob@remote.example"], kind: .delay),
  ]

  private static let spanish: [UnknownServer] = [
    UnknownServer(
      "es: frase",
      "From: MAILER-DAEMON@mx.example\nReturn-Path: <>\nSubject: Mensaje no entregado",
      """
      Estimado usuario:

      Su correo para bob@remote.example no ha sido entregado porque la cuenta no existe.
      """, ["bob@remote.example"], reason: "la cuenta no existe"),
    UnknownServer(
      "es: datos",
      "From: Correo <postmaster@mx.example>\nReturn-Path: <>\nSubject: Fallo de entrega",
      """
      No fue posible entregar el mensaje.

      Dirección: bob@remote.example
      Causa: 552 5.2.2 buzón lleno
      """, ["bob@remote.example"], reason: "buzón lleno"),
    UnknownServer(
      "es: lista",
      "From: Servidor <MAILER-DAEMON@mx.example>\nReturn-Path: <>\nSubject: Correo devuelto",
      """
      Los siguientes destinatarios no recibieron el mensaje:

      bob@remote.example - usuario desconocido
      eve@gone.example - dominio inexistente
      """, ["bob@remote.example", "eve@gone.example"], reason: "usuario desconocido"),
    UnknownServer(
      "es: demora",
      "From: MAILER-DAEMON@mx.example\nReturn-Path: <>\nSubject: Aviso: entrega demorada",
      """
      Su mensaje aún no ha sido entregado a:

        bob@remote.example

      Se seguirá intentando.
      """, ["bob@remote.example"], kind: .delay),
  ]

  private static let portuguese: [UnknownServer] = [
    UnknownServer(
      "pt: frase",
      "From: MAILER-DAEMON@mx.example\nReturn-Path: <>\nSubject: Mensagem não entregue",
      """
      Prezado(a),

      sua mensagem para bob@remote.example não pôde ser enviada: usuário inexistente.
      """, ["bob@remote.example"], reason: "usuário inexistente"),
    UnknownServer(
      "pt: dados",
      "From: Correio <postmaster@mx.example>\nReturn-Path: <>\nSubject: Falha no envio",
      """
      Houve um erro ao entregar a mensagem.

      Destinatário: bob@remote.example
      Motivo: 552 caixa de correio cheia
      """, ["bob@remote.example"], reason: "caixa de correio cheia"),
    UnknownServer(
      "pt: lista",
      "From: Sistema <MAILER-DAEMON@mx.example>\nReturn-Path: <>\nSubject: Retorno de mensagem",
      """
      Não conseguimos entregar a mensagem aos endereços abaixo:

      <bob@remote.example>: domínio não encontrado
      <eve@gone.example>: conta desativada
      """, ["bob@remote.example", "eve@gone.example"], reason: "domínio não encontrado"),
  ]

  private static let italian: [UnknownServer] = [
    UnknownServer(
      "it: frase",
      "From: MAILER-DAEMON@mx.example\nReturn-Path: <>\nSubject: Messaggio non consegnato",
      """
      Gentile utente,

      il messaggio inviato a bob@remote.example non è stato consegnato.
      La casella è piena.
      """, ["bob@remote.example"], reason: "casella è piena"),
    UnknownServer(
      "it: dati",
      "From: Posta <postmaster@mx.example>\nReturn-Path: <>\nSubject: Errore di consegna",
      """
      Si è verificato un errore nella consegna.

      Destinatario: bob@remote.example
      Errore: 550 5.1.1 utente sconosciuto
      """, ["bob@remote.example"], reason: "utente sconosciuto"),
    UnknownServer(
      "it: elenco",
      "From: Sistema di posta <MAILER-DAEMON@mx.example>\nReturn-Path: <>\nSubject: Avviso di mancata consegna",
      """
      Il messaggio non può essere consegnato ai destinatari seguenti:

        bob@remote.example
        eve@gone.example
      """, ["bob@remote.example", "eve@gone.example"]),
  ]
}
