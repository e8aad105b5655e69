/// Spanish: Telefónica, Terra, Exchange, cPanel and Postfix with Spanish texts.
enum Spanish {
  static let rules = RuleGroup(rows, source: .field(2026), inAllSpellings: true).rules

  private static let rows: [Rule] = [
    Rule(
      "es.virus", .virusRelated,
      any: ["virus detectado", "contiene un virus", "contiene virus", "programa malicioso"],
      sample: "554 El mensaje lleva un programa malicioso"),
    Rule(
      "es.greylisting", .policyRelated,
      any: [
        "lista gris", "listas grises", "inténtelo más tarde", "intente más tarde",
        "inténtelo de nuevo más tarde", "intente de nuevo más tarde",
        "intente nuevamente más tarde",
        "rechazado temporalmente", "temporalmente rechazado", "rechazo temporal",
      ],
      none: ["lleno", "llena", "espacio", "conexion*"], retry: .mta,
      sample: "450 4.7.1 Está en nuestra lista gris, vuelva en cinco minutos"),
    Rule(
      "es.rate", .policyRelated,
      any: [
        "demasiados mensajes", "demasiados correos", "demasiados destinatarios",
        "demasiados errores", "límite de envío", "límite de envíos", "límite de mensajes",
        "límite diario",
      ],
      none: ["buzón"], retry: .mta,
      sample: "450 Demasiados mensajes desde su servidor"),
    Rule(
      "es.block-list", .spamRelated,
      any: [
        "lista negra", "listas negras", "su ip está bloqueada", "su dirección ip", "ip bloqueada",
        "ip … bloqueada", "ip rechazada", "mala reputación", "baja reputación",
        "servidor … bloqueado por spam", "lista de bloqueo",
      ],
      sample: "554 5.7.1 Su IP está bloqueada por abuso"),
    Rule(
      "es.reverse-name", .policyRelated,
      any: ["dns inverso", "resolución inversa", "dns reverso", "registro ptr"],
      sample: "550 Su servidor no tiene DNS inverso"),
    Rule(
      "es.message-too-big", .quotaIssues,
      any: [
        "mensaje demasiado grande", "mensaje es demasiado grande", "mensaje … demasiado grande",
        "mensaje muy grande", "mensaje es muy grande", "correo demasiado grande",
        "tamaño del mensaje", "tamaño máximo", "tamaño … excede", "excede el tamaño",
        "supera el tamaño", "límite de tamaño", "mensaje … excede", "mensaje … demasiado largo",
      ],
      none: ["tamaño del buzón"], blame: .content,
      sample: "552 5.3.4 El mensaje es demasiado grande para este servidor"),
    Rule(
      "es.mailbox-full", .quotaIssues,
      any: [
        "buzón lleno", "buzón está lleno", "buzón … lleno", "buzón de correo lleno",
        "bandeja de entrada llena", "bandeja de entrada … llena", "casilla llena",
        "casilla está llena", "casilla … llena", "cuenta llena", "cuenta está llena",
        "cuota excedida", "cuota superada", "cuota … excedida", "cuota … superada",
        "excedido la cuota", "excedido su cuota", "superado su cuota", "superado la cuota",
        "excede la cuota", "excede … cuota", "cuota de disco", "exceso de cuota", "sobre la cuota",
        "sin espacio", "espacio insuficiente", "espacio … insuficiente", "no hay espacio",
        "no tiene espacio", "no queda espacio", "límite de almacenamiento",
        "capacidad … excedida", "espacio de almacenamiento", "ha excedido su capacidad",
      ],
      none: ["cuota de envío"],
      sample: "552 5.2.2 El buzón del destinatario está lleno",
      examples: ["552 El usuario ha excedido su cuota", "552 Buz?n lleno"]),
    Rule(
      "es.recipient-refuses", .policyRelated,
      any: [
        "bloqueado por el destinatario", "bloqueado por el usuario",
        "rechazado por el destinatario",
        "rechazado por el usuario", "destinatario le ha bloqueado", "destinatario ha bloqueado",
        "destinatario sólo acepta", "destinatario solo acepta", "permiso para publicar",
        "sólo para miembros", "solo para miembros", "no tiene permiso para enviar",
      ],
      sample: "550 5.7.1 Mensaje rechazado por el destinatario"),
    Rule(
      "es.mailbox-disabled", .inactiveMailbox,
      any: [
        "cuenta desactivada", "cuenta está desactivada", "cuenta … desactivada",
        "cuenta deshabilitada", "cuenta está deshabilitada", "cuenta … deshabilitada",
        "cuenta inhabilitada", "cuenta suspendida", "cuenta está suspendida", "cuenta … suspendida",
        "cuenta inactiva", "cuenta está inactiva", "cuenta … inactiva", "cuenta bloqueada",
        "cuenta está bloqueada", "cuenta … bloqueada", "cuenta cancelada", "cuenta … cancelada",
        "cuenta cerrada", "cuenta eliminada", "cuenta … eliminada", "cuenta … dada de baja",
        "cuenta dada de baja", "buzón desactivado", "buzón … desactivado", "buzón deshabilitado",
        "buzón … deshabilitado", "buzón inactivo", "buzón … inactivo", "buzón bloqueado",
        "buzón … bloqueado", "buzón suspendido", "buzón … suspendido", "usuario inactivo",
        "usuario desactivado", "usuario … desactivado", "usuario deshabilitado",
        "usuario suspendido", "usuario … suspendido", "usuario dado de baja", "usuario bloqueado",
        "destinatario inactivo", "destinatario deshabilitado", "casilla deshabilitada",
        "casilla desactivada", "casilla inactiva", "ya no trabaja", "ya no está activa",
        "ya no está en uso", "dirección … ya no",
      ],
      none: ["su cuenta", "tu cuenta", "su buzón", "remitente", "su ip", "ip"],
      sample: "550 5.2.1 La cuenta está suspendida",
      counterexamples: ["550 Su cuenta está suspendida, llame a soporte"]),
    Rule(
      "es.relaying", .relayingIssues,
      any: [
        "relay no permitido", "relay denegado", "relay no autorizado", "retransmisión no permitida",
        "retransmisión denegada", "reenvío no permitido", "reenvío denegado",
        "autenticación requerida", "se requiere autenticación", "requiere autenticación",
        "autenticación necesaria", "autentificación requerida", "requiere autentificación",
        "debe autenticarse", "no autenticado", "no está autenticado",
      ],
      none: ["spf", "dkim", "dmarc", "remitente"],
      sample: "554 5.7.1 Retransmisión no permitida"),
    Rule(
      "es.sender", .invalidSender,
      any: [
        "remitente rechazado", "remitente … rechazado", "remitente … rechazada",
        "remitente desconocido", "remitente inválido", "remitente no válido",
        "remitente … no existe", "remitente no existe", "remitente no autorizado",
        "remitente … no autorizado", "remitente no permitido", "remitente bloqueado",
        "remitente … no es válid*", "dirección del remitente", "dominio del remitente",
        "dirección de remitente", "dominio remitente",
      ],
      sample: "550 5.1.8 Dirección del remitente rechazada"),
    Rule(
      "es.no-such-domain", .badDomain,
      any: [
        "dominio no existe", "dominio … no existe", "dominio desconocido", "dominio inexistente",
        "dominio no encontrado", "dominio … no encontrado", "dominio no se encuentra",
        "no existe el dominio", "no existe ese dominio", "dominio inválido", "dominio no válido",
        "no se encontró el dominio",
      ],
      none: ["helo", "ehlo", "remitente", "temporal*"],
      sample: "550 5.1.2 El dominio no existe"),
    Rule(
      "es.no-such-user", .badMailbox,
      any: [
        "usuario desconocido", "usuario … desconocido", "usuario no existe", "usuario … no existe",
        "usuario inexistente", "usuario no encontrado", "usuario … no encontrado",
        "usuario inválido", "usuario no válido", "usuario no registrado", "no existe el usuario",
        "no existe ese usuario", "no existe este usuario", "no existe dicho usuario",
        "no existe tal usuario", "no existe dicha persona", "no existe tal persona",
        "no existe esa persona", "no hay ningún usuario", "no hay tal usuario",
        "usuario … no se encuentra", "no se encontró el usuario", "destinatario desconocido",
        "destinatario … desconocido", "destinatario no existe", "destinatario … no existe",
        "destinatario inexistente", "destinatario inválido", "destinatario no válido",
        "destinatario no encontrado", "no se encontró el destinatario", "buzón no existe",
        "buzón … no existe", "buzón inexistente", "buzón desconocido", "buzón no encontrado",
        "buzón … no encontrado", "no existe el buzón", "no existe ese buzón", "no existe la cuenta",
        "no existe esa cuenta", "no existe esta cuenta", "cuenta no existe", "cuenta … no existe",
        "cuenta inexistente", "cuenta desconocida", "cuenta no encontrada", "cuenta inválida",
        "casilla inexistente", "casilla no existe", "casilla … no existe", "dirección no existe",
        "dirección … no existe", "dirección inexistente", "dirección desconocida",
        "dirección no encontrada", "dirección … no encontrada", "dirección inválida",
        "dirección de correo … no existe", "dirección de correo … no se encuentra",
        "no se encontró la dirección", "no se ha encontrado la dirección",
        "no se ha podido encontrar la dirección", "no se pudo encontrar la dirección",
        "no existe esa dirección",
        "no existe la dirección",
      ],
      none: ["remitente", "dirección ip", "spam", "dominio", "grupo", "temporal*", "helo", "ehlo"],
      sample: "550 5.1.1 Usuario desconocido",
      examples: [
        "550 no existe dicha persona en esta casa",
        "550 Direcci?n de correo inexistente: el buz?n no existe",
      ],
      counterexamples: ["550 La dirección del remitente no existe"]),
    Rule(
      "es.spam", .spamRelated,
      any: [
        "correo no deseado", "correo basura", "mensaje no deseado", "considerado spam",
        "considerado como spam", "identificado como spam", "detectado como spam",
        "clasificado como spam",
      ], blame: .content,
      sample: "554 5.7.1 Parece correo no deseado"),
    Rule(
      "es.connection-lost", .badConnection,
      any: [
        "demasiadas conexiones", "conexión perdida", "conexión interrumpida", "conexión cerrada",
        "se perdió la conexión", "conexiones simultáneas", "servicio temporalmente no disponible",
      ],
      sample: "421 Demasiadas conexiones desde su servidor"),
    Rule(
      "es.no-answer", .noAnswerFromHost,
      any: [
        "conexión rechazada", "conexión rehusada", "tiempo de espera agotado",
        "tiempo de espera … agotado", "tiempo de conexión agotado", "servidor no responde",
        "servidor … no responde", "no hay ruta", "servidor inalcanzable",
      ],
      sample: "El servidor de destino no responde"),
    Rule(
      "es.expired", .messageExpired,
      any: [
        "mensaje ha caducado", "mensaje caducado", "mensaje expirado", "mensaje ha expirado",
        "demasiado tiempo en la cola", "tiempo máximo de entrega", "intentos de entrega",
      ],
      sample: "El mensaje ha caducado en la cola"),
    Rule(
      "es.content", .contentRelated,
      any: [
        "archivo adjunto no permitido", "adjunto no permitido", "adjunto … no permitido",
        "archivo … no permitido", "adjunto prohibido", "adjuntos no permitidos",
        "contenido no permitido", "contenido rechazado", "contenido prohibido",
      ],
      sample: "554 Archivo adjunto no permitido"),
    Rule(
      "es.policy", .policyRelated,
      any: [
        "política de seguridad", "políticas de seguridad", "política local",
        "política del servidor",
        "por política", "por políticas", "por la política", "por nuestra política",
        "acceso denegado", "acceso no autorizado",
        "mensaje rechazado", "correo rechazado", "razones de seguridad", "motivos de seguridad",
      ],
      isCatchAll: true, sample: "554 5.7.1 Acceso denegado"),
  ]
}
