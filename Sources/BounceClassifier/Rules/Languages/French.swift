/// French: Orange, Free, La Poste, SFR, OVH, Exchange and Postfix with French texts.
enum French {
  static let rules = RuleGroup(rows, source: .field(2026), inAllSpellings: true).rules

  private static let rows: [Rule] = [
    Rule(
      "fr.virus", .virusRelated,
      any: ["logiciel malveillant", "virus détecté", "contient un virus", "pièce jointe infectée"],
      sample: "554 Logiciel malveillant dans votre message"),
    Rule(
      "fr.greylisting", .policyRelated,
      any: [
        "liste grise", "veuillez réessayer plus tard", "réessayez plus tard", "réessayer plus tard",
        "essayez plus tard", "refusé temporairement", "temporairement refusé",
        "refus temporaire", "rejeté temporairement",
      ],
      none: ["pleine", "saturée", "connexion*", "espace disque"], retry: .mta,
      sample: "450 4.7.1 Mis en liste grise, revenez dans cinq minutes"),
    Rule(
      "fr.rate", .policyRelated,
      any: [
        "trop de messages", "trop de destinataires", "trop de mails", "trop de courriels",
        "trop d erreurs", "limite d envoi", "limite d envois", "quota d envoi",
        "nombre de messages … dépassé", "débit … trop élevé",
      ],
      none: ["boîte"], retry: .mta,
      sample: "421 Trop de messages envoyés par votre serveur"),
    Rule(
      "fr.block-list", .spamRelated,
      any: [
        "liste noire", "votre adresse ip est bloquée", "adresse ip … bloquée",
        "adresse ip … rejetée", "votre ip est bloquée", "ip … bloquée", "ip … blacklistée",
        "mauvaise réputation", "réputation … mauvaise", "serveur … bloqué",
        "votre serveur est bloqué",
      ],
      sample: "554 5.7.1 Votre adresse IP est bloquée chez nous"),
    Rule(
      "fr.reverse-name", .policyRelated,
      any: ["reverse dns … absent", "pas de reverse dns", "pas de reverse", "résolution inverse"],
      sample: "550 Pas de résolution inverse pour votre serveur"),
    Rule(
      "fr.message-too-big", .quotaIssues,
      any: [
        "message trop volumineux", "message est trop volumineux", "message … trop volumineux",
        "message trop gros", "message est trop gros", "message trop grand", "message trop lourd",
        "mail trop volumineux", "courriel trop volumineux", "courriel … trop volumineux",
        "taille du message", "taille maximale", "taille maximum", "taille limite",
        "pièce jointe trop volumineuse", "dépasse la taille",
      ],
      none: ["taille de la boîte"], blame: .content,
      sample: "552 5.3.4 Votre message est trop volumineux"),
    Rule(
      "fr.mailbox-full", .quotaIssues,
      any: [
        "boîte pleine", "boîte … pleine", "boîte aux lettres pleine", "boîte de réception pleine",
        "boîte … saturée", "boîte saturée", "messagerie pleine", "messagerie saturée",
        "messagerie … saturée",
        "messagerie … pleine", "compte plein", "mailbox pleine", "espace disque insuffisant",
        "espace insuffisant", "espace … insuffisant", "plus d espace", "pas assez d espace",
        "espace de stockage … dépassé", "espace de stockage … insuffisant",
        "espace de stockage … saturé", "capacité … dépassée", "capacité de stockage",
        "quota dépassé", "dépassement de quota",
      ],
      sample: "552 5.2.2 La boîte aux lettres du destinataire est pleine",
      examples: ["552 Bo?te pleine", "552 boite pleine", "452 La messagerie est saturée"]),
    Rule(
      "fr.recipient-refuses", .policyRelated,
      any: [
        "bloqué par le destinataire", "bloqué par l utilisateur", "refusé par le destinataire",
        "rejeté par le destinataire", "destinataire vous a bloqué", "destinataire a bloqué",
        "destinataire n accepte que", "destinataire n accepte pas les messages de",
        "destinataire ne souhaite pas", "autorisation de publier", "réservé aux membres",
        "pas autorisé à envoyer", "pas autorisé à poster",
      ],
      sample: "550 5.7.1 Votre message est refusé par le destinataire"),
    Rule(
      "fr.mailbox-disabled", .inactiveMailbox,
      any: [
        "boîte désactivée", "boîte … désactivée", "boîte … suspendue", "boîte … inactive",
        "boîte … fermée", "boîte … supprimée", "boîte … bloquée", "compte désactivé",
        "compte est désactivé", "compte … désactivé", "compte suspendu", "compte est suspendu",
        "compte … suspendu", "compte inactif", "compte est inactif", "compte … inactif",
        "compte bloqué", "compte clôturé", "compte est clôturé", "compte fermé", "compte … fermé",
        "compte supprimé", "compte … supprimé", "compte résilié", "compte … résilié",
        "compte … expiré", "adresse désactivée", "adresse … désactivée", "adresse … supprimée",
        "adresse … n est plus valide", "adresse n est plus valide", "adresse … plus utilisée",
        "adresse n est plus utilisée", "adresse … plus active", "utilisateur désactivé",
        "utilisateur inactif", "utilisateur suspendu", "destinataire désactivé",
        "destinataire inactif", "destinataire suspendu", "ne fait plus partie",
        "messagerie désactivée", "messagerie … désactivée", "messagerie … suspendue",
      ],
      none: ["votre compte", "votre boîte", "votre messagerie", "expéditeur", "adresse ip"],
      sample: "550 5.2.1 Ce compte est suspendu",
      counterexamples: ["550 Votre compte est suspendu, contactez l'assistance"]),
    Rule(
      "fr.relaying", .relayingIssues,
      any: [
        "relais refusé", "relais interdit", "relais non autorisé", "relayage interdit",
        "relayage refusé", "relayage non autorisé", "relai refusé", "relai interdit",
        "authentification requise", "authentification nécessaire", "authentification obligatoire",
        "veuillez vous authentifier", "non authentifié", "pas autorisé à relayer",
      ],
      none: ["spf", "dkim", "dmarc", "expéditeur"],
      sample: "554 5.7.1 Relais refusé"),
    Rule(
      "fr.sender", .invalidSender,
      any: [
        "expéditeur refusé", "expéditeur rejeté", "expéditeur inconnu", "expéditeur invalide",
        "expéditeur … refusé", "expéditeur … refusée", "expéditeur … rejeté",
        "expéditeur … inconnu",
        "expéditeur … inexistant", "expéditeur … invalide", "expéditeur … n existe pas",
        "expéditeur … non autorisé", "expéditeur non autorisé", "adresse de l expéditeur",
        "adresse d expédition", "domaine de l expéditeur", "adresse expéditeur",
        "domaine expéditeur",
      ],
      sample: "550 5.1.8 Adresse de l'expéditeur refusée"),
    Rule(
      "fr.no-such-domain", .badDomain,
      any: [
        "domaine inconnu", "domaine inexistant", "domaine n existe pas", "domaine … n existe pas",
        "domaine introuvable", "domaine … introuvable", "nom de domaine invalide",
        "domaine … inexistant", "domaine … inconnu",
      ],
      none: ["helo", "ehlo", "expéditeur", "temporaire*"],
      sample: "550 5.1.2 Ce domaine n'existe pas"),
    Rule(
      "fr.no-such-user", .badMailbox,
      any: [
        "utilisateur inconnu", "utilisateur … inconnu", "utilisateur inexistant",
        "utilisateur n existe pas", "utilisateur … n existe pas", "utilisateur introuvable",
        "utilisateur non trouvé", "utilisateur … introuvable", "utilisateur invalide",
        "destinataire inconnu", "destinataire … inconnu", "destinataire inexistant",
        "destinataire n existe pas", "destinataire … n existe pas", "destinataire introuvable",
        "destinataire … introuvable", "destinataire invalide", "destinataire non valide",
        "destinataire non trouvé", "adresse inconnue", "adresse … inconnue", "adresse inexistante",
        "adresse … inexistante", "adresse n existe pas", "adresse … n existe pas",
        "adresse introuvable", "adresse … introuvable", "adresse est introuvable",
        "adresse non trouvée", "adresse e mail invalide", "adresse invalide",
        "adresse d au moins un destinataire invalide", "boîte inconnue", "boîte inexistante",
        "boîte … inexistante", "boîte … n existe pas", "boîte aux lettres introuvable",
        "boîte … introuvable", "boîte … inconnue", "compte inexistant", "compte n existe pas",
        "compte … n existe pas", "compte inconnu", "compte introuvable", "abonné inconnu",
        "n existe pas dans nos", "aucun utilisateur", "aucune boîte", "aucun compte",
        "adresse mail n existe pas",
      ],
      none: [
        "expéditeur", "adresse ip", "spam", "domaine", "groupe", "temporaire*", "helo", "ehlo",
      ],
      sample: "550 5.1.1 Utilisateur inconnu",
      examples: [
        "550 5.1.1 Adresse d au moins un destinataire invalide",
        "550 Cette adresse n'existe pas chez nous", "550 Bo?te aux lettres introuvable",
      ],
      counterexamples: ["550 Adresse inconnue: expéditeur refusé"]),
    Rule(
      "fr.spam", .spamRelated,
      any: [
        "message indésirable", "courrier indésirable", "pourriel*", "considéré comme spam",
        "considéré comme du spam", "identifié comme spam", "détecté comme spam",
        "publipostage abusif", "comme indésirable",
      ], blame: .content,
      sample: "554 5.7.1 Message identifié comme indésirable: courrier indésirable"),
    Rule(
      "fr.connection-lost", .badConnection,
      any: [
        "trop de connexions", "connexion interrompue", "connexion perdue",
        "connexion … interrompue",
        "nombre de connexions", "connexions simultanées", "service temporairement indisponible",
      ],
      sample: "421 Trop de connexions simultanées, revenez plus tard",
      examples: ["421 Service refuse. Trop de connexions"]),
    Rule(
      "fr.no-answer", .noAnswerFromHost,
      any: [
        "connexion refusée", "délai d attente dépassé", "délai de connexion dépassé",
        "serveur ne répond pas", "serveur … ne répond pas", "serveur injoignable",
        "serveur … injoignable", "hôte injoignable", "aucune route vers",
      ],
      sample: "Le serveur du destinataire ne répond pas"),
    Rule(
      "fr.expired", .messageExpired,
      any: [
        "message a expiré", "message expiré", "délai de livraison dépassé",
        "trop longtemps dans la file", "tentatives de remise", "tentatives de livraison",
        "délai de remise … dépassé",
      ],
      sample: "Le message a expiré après cinq jours dans la file"),
    Rule(
      "fr.content", .contentRelated,
      any: [
        "pièce jointe interdite", "pièce jointe non autorisée", "pièce jointe … interdite",
        "pièce jointe … non autorisé*", "type de fichier interdit", "type de fichier non autorisé",
        "contenu interdit", "contenu refusé", "contenu du message … refusé",
      ],
      sample: "554 Pièce jointe de ce type non autorisée"),
    Rule(
      "fr.policy", .policyRelated,
      any: [
        "politique de sécurité", "politique locale", "politique de filtrage",
        "politique du serveur",
        "accès refusé", "accès interdit", "accès non autorisé", "message refusé", "message rejeté",
        "raisons de sécurité", "règle de sécurité",
      ],
      isCatchAll: true, sample: "554 5.7.1 Accès refusé"),
  ]
}
