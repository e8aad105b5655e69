/// Portuguese: UOL, Terra, Locaweb, Exchange, cPanel and Postfix with Portuguese texts.
enum Portuguese {
  static let rules = RuleGroup(rows, source: .field(2026), inAllSpellings: true).rules

  private static let rows: [Rule] = [
    Rule(
      "pt.virus", .virusRelated,
      any: ["vírus", "vírus detectado", "contém vírus", "programa malicioso", "código malicioso"],
      sample: "554 Mensagem com código malicioso"),
    Rule(
      "pt.greylisting", .policyRelated,
      any: [
        "lista cinza", "tente mais tarde", "tente novamente mais tarde", "tente novamente em",
        "rejeitado temporariamente", "rejeitada temporariamente", "recusado temporariamente",
        "recusada temporariamente", "temporariamente rejeitada",
      ],
      none: ["cheia", "espaço", "conex*"], retry: .mta,
      sample: "450 4.7.1 Recusado temporariamente, volte em cinco minutos"),
    Rule(
      "pt.rate", .policyRelated,
      any: [
        "muitas mensagens", "muitos destinatários", "muitos e mails", "muitos emails",
        "limite de envio", "limite de envios", "limite de mensagens", "limite diário",
        "muitos erros", "excesso de mensagens",
      ],
      none: ["caixa postal", "caixa de entrada"], retry: .mta,
      sample: "450 Muitas mensagens vindas do seu servidor"),
    Rule(
      "pt.block-list", .spamRelated,
      any: [
        "seu ip está bloqueado", "seu ip foi bloqueado", "ip bloqueado", "ip … bloqueado",
        "lista negra", "má reputação", "baixa reputação", "reputação … baixa",
        "servidor … bloqueado", "lista de bloqueio", "bloqueado por spam",
      ],
      sample: "554 5.7.1 Seu IP foi bloqueado por abuso"),
    Rule(
      "pt.reverse-name", .policyRelated,
      any: ["dns reverso … configurado", "sem dns reverso", "sem reverso", "não possui reverso"],
      sample: "550 Servidor sem reverso"),
    Rule(
      "pt.message-too-big", .quotaIssues,
      any: [
        "mensagem muito grande", "mensagem é muito grande", "mensagem … muito grande",
        "mensagem grande demais", "mensagem … grande demais", "mensagem demasiado grande",
        "tamanho da mensagem", "tamanho máximo", "excede o tamanho", "excedeu o tamanho",
        "limite de tamanho", "tamanho … excede", "tamanho … excedido",
      ],
      none: ["tamanho da caixa"], blame: .content,
      sample: "552 5.3.4 A mensagem é muito grande para este servidor"),
    Rule(
      "pt.mailbox-full", .quotaIssues,
      any: [
        "caixa cheia", "caixa … cheia", "caixa postal cheia", "caixa postal lotada",
        "caixa lotada", "caixa … lotada", "caixa de correio cheia", "caixa de entrada cheia",
        "conta cheia", "conta está cheia", "cota excedida", "cota … excedida", "excedeu a cota",
        "excedeu sua cota", "excedeu … cota", "quota excedida", "sem espaço", "espaço insuficiente",
        "espaço … insuficiente", "espaço em disco", "espaço esgotado", "não há espaço",
        "não possui espaço", "limite de armazenamento", "acima da cota", "limite de espaço",
      ],
      none: ["cota de envio"],
      sample: "552 5.2.2 A caixa postal do destinatário está cheia",
      examples: ["552 O usuário excedeu sua cota", "452 Caixa de entrada lotada"]),
    Rule(
      "pt.recipient-refuses", .policyRelated,
      any: [
        "bloqueado pelo destinatário", "bloqueada pelo destinatário", "bloqueado pelo usuário",
        "rejeitado pelo destinatário", "rejeitada pelo destinatário", "recusada pelo destinatário",
        "recusado pelo destinatário", "rejeitada pelo usuário", "destinatário bloqueou",
        "permissão para postar", "apenas membros", "destinatário só aceita",
        "sem permissão para enviar", "não tem permissão para enviar",
      ],
      sample: "550 5.7.1 Mensagem recusada pelo destinatário"),
    Rule(
      "pt.mailbox-disabled", .inactiveMailbox,
      any: [
        "conta inativa", "conta está inativa", "conta … inativa", "conta desativada",
        "conta está desativada", "conta … desativada", "conta suspensa", "conta está suspensa",
        "conta … suspensa", "conta bloqueada", "conta está bloqueada", "conta … bloqueada",
        "conta cancelada", "conta … cancelada", "conta encerrada", "conta … encerrada",
        "conta excluída", "conta … excluída", "conta desabilitada", "conta … desabilitada",
        "conta expirada", "usuário inativo", "usuário está inativo", "usuário … inativo",
        "usuário desativado", "usuário … desativado", "usuário bloqueado", "usuário suspenso",
        "usuário cancelado", "usuário desabilitado", "caixa postal inativa", "caixa … inativa",
        "caixa postal bloqueada", "caixa … bloqueada", "caixa postal desativada",
        "caixa … desativada", "caixa … suspensa", "destinatário inativo", "destinatário desativado",
        "destinatário suspenso", "endereço desativado", "endereço inativo",
        "endereço … desativado", "não trabalha mais", "não está mais ativo", "não está mais ativa",
        "utilizador inativo", "utilizador desativado",
      ],
      none: ["sua conta", "seu usuário", "sua caixa", "remetente", "seu ip"],
      sample: "550 5.2.1 Esta conta está inativa",
      examples: ["550 usuário inativo"],
      counterexamples: ["550 Sua conta está suspensa, fale com o suporte"]),
    Rule(
      "pt.relaying", .relayingIssues,
      any: [
        "relay não permitido", "relay negado", "relay não autorizado",
        "retransmissão não permitida",
        "retransmissão negada", "encaminhamento não permitido", "autenticação necessária",
        "autenticação requerida", "requer autenticação", "é necessário autenticar",
        "autenticação obrigatória", "não autenticado", "necessário autenticação",
        "necessária autenticação",
      ],
      none: ["spf", "dkim", "dmarc", "remetente"],
      sample: "554 5.7.1 Retransmissão não permitida"),
    Rule(
      "pt.sender", .invalidSender,
      any: [
        "remetente rejeitado", "remetente … rejeitado", "remetente recusado", "remetente inválido",
        "remetente desconhecido", "remetente … não existe", "remetente não existe",
        "remetente não autorizado", "remetente … não autorizado", "remetente bloqueado",
        "endereço do remetente", "domínio do remetente", "remetente … inválido",
        "domínio remetente",
      ],
      sample: "550 5.1.8 Endereço do remetente rejeitado"),
    Rule(
      "pt.no-such-domain", .badDomain,
      any: [
        "domínio não existe", "domínio … não existe", "domínio desconhecido",
        "domínio não encontrado", "domínio … não encontrado", "domínio inexistente",
        "domínio … inexistente", "domínio inválido",
      ],
      none: ["helo", "ehlo", "remetente", "temporar*"],
      sample: "550 5.1.2 O domínio não existe"),
    Rule(
      "pt.no-such-user", .badMailbox,
      any: [
        "usuário desconhecido", "usuário … desconhecido", "usuário não existe",
        "usuário … não existe", "usuário inexistente", "usuário … inexistente",
        "usuário não encontrado", "usuário … não encontrado", "usuário não cadastrado",
        "usuário não localizado", "usuário inválido", "utilizador desconhecido",
        "utilizador inexistente", "utilizador não existe", "utilizador não encontrado",
        "destinatário desconhecido", "destinatário … desconhecido", "destinatário não existe",
        "destinatário … não existe", "destinatário inexistente", "destinatário não encontrado",
        "destinatário inválido", "destinatário não localizado", "conta inexistente",
        "conta não existe", "conta … não existe", "conta não encontrada", "conta … inexistente",
        "conta desconhecida", "caixa postal inexistente", "caixa postal não existe",
        "caixa … não existe", "caixa … inexistente", "caixa postal não encontrada",
        "caixa de correio não encontrada", "endereço inexistente", "endereço não existe",
        "endereço … não existe", "endereço não encontrado", "endereço … não encontrado",
        "endereço desconhecido", "endereço inválido", "endereço … não foi encontrado",
        "e mail inexistente", "email inexistente", "e mail não existe", "email não existe",
        "não foi possível encontrar o endereço", "não existe este usuário",
        "não existe esse usuário",
      ],
      none: ["remetente", "endereço ip", "spam", "domínio", "grupo", "temporar*", "helo", "ehlo"],
      sample: "550 5.1.1 Usuário desconhecido",
      examples: ["550 A conta n?o existe", "550 Destinatário não encontrado nesta casa"],
      counterexamples: ["550 Endereço do remetente não existe"]),
    Rule(
      "pt.spam", .spamRelated,
      any: [
        "mensagem indesejada", "e mail indesejado", "lixo eletrônico", "considerada spam",
        "considerado spam", "identificada como spam", "identificado como spam",
        "classificada como spam", "detectada como spam",
      ], blame: .content,
      sample: "554 5.7.1 Mensagem indesejada"),
    Rule(
      "pt.connection-lost", .badConnection,
      any: [
        "muitas conexões", "conexão perdida", "conexão interrompida", "conexões simultâneas",
        "serviço temporariamente indisponível", "excesso de conexões",
      ],
      sample: "421 Muitas conexões do seu servidor"),
    Rule(
      "pt.no-answer", .noAnswerFromHost,
      any: [
        "conexão recusada", "tempo limite esgotado", "tempo esgotado", "tempo limite … excedido",
        "servidor não responde", "servidor … não responde", "servidor … não respondeu",
        "sem rota para",
      ],
      sample: "O servidor de destino não responde"),
    Rule(
      "pt.expired", .messageExpired,
      any: [
        "mensagem expirou", "mensagem expirada", "muito tempo na fila", "tempo máximo de entrega",
        "tentativas de entrega", "tempo na fila … excedido",
      ],
      sample: "A mensagem expirou na fila"),
    Rule(
      "pt.content", .contentRelated,
      any: [
        "anexo não permitido", "anexo … não permitido", "anexo proibido", "anexos não permitidos",
        "arquivo não permitido", "conteúdo não permitido", "conteúdo rejeitado",
        "conteúdo proibido", "conteúdo … bloqueado",
      ],
      sample: "554 Anexo não permitido"),
    Rule(
      "pt.policy", .policyRelated,
      any: [
        "política de segurança", "políticas de segurança", "política local", "por política",
        "acesso negado", "acesso não autorizado", "mensagem rejeitada", "mensagem recusada",
        "motivos de segurança",
      ],
      isCatchAll: true, sample: "554 5.7.1 Acesso negado"),
  ]
}
