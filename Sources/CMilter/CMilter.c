#include "CMilter.h"

#include <arpa/inet.h>
#include <errno.h>
#include <libmilter/mfapi.h>
#include <netinet/in.h>
#include <signal.h>
#include <string.h>
#include <sys/un.h>
#include <unistd.h>

#define SAME(ours, theirs) \
  _Static_assert((unsigned long)(ours) == (unsigned long)(theirs), #ours " is not " #theirs)

SAME(CMILTER_STATUS_CONTINUE, SMFIS_CONTINUE);
SAME(CMILTER_STATUS_ACCEPT, SMFIS_ACCEPT);
SAME(CMILTER_STATUS_TEMPFAIL, SMFIS_TEMPFAIL);
SAME(CMILTER_STATUS_SKIP, SMFIS_SKIP);
SAME(CMILTER_ACTION_ADD_HEADERS, SMFIF_ADDHDRS);
SAME(CMILTER_ACTION_CHANGE_HEADERS, SMFIF_CHGHDRS);
SAME(CMILTER_ACTION_SET_SYMBOL_LIST, SMFIF_SETSYMLIST);
SAME(CMILTER_PROTOCOL_NO_HELO, SMFIP_NOHELO);
SAME(CMILTER_PROTOCOL_NO_UNKNOWN, SMFIP_NOUNKNOWN);
SAME(CMILTER_PROTOCOL_NO_DATA, SMFIP_NODATA);
SAME(CMILTER_PROTOCOL_SKIP, SMFIP_SKIP);
SAME(CMILTER_PROTOCOL_REJECTED_RCPT, SMFIP_RCPT_REJ);
SAME(CMILTER_STAGE_CONNECT, SMFIM_CONNECT);
SAME(CMILTER_STAGE_MAIL, SMFIM_ENVFROM);
SAME(CMILTER_STAGE_RCPT, SMFIM_ENVRCPT);
SAME(CMILTER_STAGE_END_OF_MESSAGE, SMFIM_EOM);
SAME(CMILTER_STAGE_END_OF_HEADERS, SMFIM_EOH);

static cmilter_session *session_of(SMFICTX *context) { return (cmilter_session *)context; }
static SMFICTX *context_of(cmilter_session *session) { return (SMFICTX *)session; }

_Static_assert(sizeof(struct sockaddr_un) >= INET6_ADDRSTRLEN, "an address fits in on_connect");

// MARK: libmilter to Swift

static sfsistat on_negotiate(
    SMFICTX *context, unsigned long offered_actions, unsigned long offered_protocol,
    unsigned long reserved0, unsigned long reserved1, unsigned long *actions,
    unsigned long *protocol, unsigned long *answer0, unsigned long *answer1) {
  (void)reserved0, (void)reserved1;
  uint32_t wanted_actions = 0, wanted_protocol = 0;
  int32_t status = cmilterOnNegotiate(
      session_of(context), (uint32_t)offered_actions, (uint32_t)offered_protocol, &wanted_actions,
      &wanted_protocol);
  *actions = wanted_actions;
  *protocol = wanted_protocol;
  *answer0 = *answer1 = 0;
  return status;
}

static sfsistat on_connect(SMFICTX *context, char *host_name, struct sockaddr *address) {
  char text[sizeof(struct sockaddr_un) + 1] = "";
  int32_t family = CMILTER_FAMILY_UNKNOWN;
  uint16_t port = 0;
  if (address != NULL && address->sa_family == AF_INET) {
    const struct sockaddr_in *inet = (const struct sockaddr_in *)address;
    family = CMILTER_FAMILY_INET;
    port = ntohs(inet->sin_port);
    inet_ntop(AF_INET, &inet->sin_addr, text, sizeof text);
  } else if (address != NULL && address->sa_family == AF_INET6) {
    const struct sockaddr_in6 *inet6 = (const struct sockaddr_in6 *)address;
    family = CMILTER_FAMILY_INET6;
    port = ntohs(inet6->sin6_port);
    inet_ntop(AF_INET6, &inet6->sin6_addr, text, sizeof text);
  } else if (address != NULL && address->sa_family == AF_UNIX) {
    const struct sockaddr_un *local = (const struct sockaddr_un *)address;
    family = CMILTER_FAMILY_LOCAL;
    memcpy(text, local->sun_path, sizeof local->sun_path);
    text[sizeof local->sun_path] = '\0';
  }
  return cmilterOnConnect(session_of(context), host_name, family, text, port);
}

static size_t count_of(char **arguments) {
  size_t count = 0;
  while (count < CMILTER_ARGUMENTS_LIMIT && arguments[count] != NULL) count++;
  return count;
}

static sfsistat on_envfrom(SMFICTX *context, char **arguments) {
  return cmilterOnEnvfrom(
      session_of(context), (const char *const *)arguments, count_of(arguments));
}
static sfsistat on_envrcpt(SMFICTX *context, char **arguments) {
  return cmilterOnEnvrcpt(
      session_of(context), (const char *const *)arguments, count_of(arguments));
}
static sfsistat on_header(SMFICTX *context, char *name, char *value) {
  return cmilterOnHeader(session_of(context), name, value);
}
static sfsistat on_eoh(SMFICTX *context) { return cmilterOnEoh(session_of(context)); }
static sfsistat on_body(SMFICTX *context, unsigned char *octets, size_t count) {
  return cmilterOnBody(session_of(context), octets, count);
}
static sfsistat on_eom(SMFICTX *context) { return cmilterOnEom(session_of(context)); }
static sfsistat on_abort(SMFICTX *context) { return cmilterOnAbort(session_of(context)); }
static sfsistat on_close(SMFICTX *context) { return cmilterOnClose(session_of(context)); }

// MARK: Swift to libmilter, one connection

void *cmilter_private(cmilter_session *session) { return smfi_getpriv(context_of(session)); }
int32_t cmilter_set_private(cmilter_session *session, void *value) {
  return smfi_setpriv(context_of(session), value);
}
const char *cmilter_symbol(cmilter_session *session, const char *name) {
  return smfi_getsymval(context_of(session), (char *)name);
}
int32_t cmilter_set_symbol_list(cmilter_session *session, int32_t stage, const char *names) {
  return smfi_setsymlist(context_of(session), stage, (char *)names);
}
int32_t cmilter_insert_header(
    cmilter_session *session, int32_t index, const char *name, const char *value) {
  return smfi_insheader(context_of(session), index, (char *)name, (char *)value);
}
int32_t cmilter_change_header(
    cmilter_session *session, const char *name, int32_t occurrence, const char *value) {
  return smfi_chgheader(context_of(session), (char *)name, occurrence, (char *)value);
}

// MARK: Swift to libmilter, the library

int32_t cmilter_register(const char *name, uint32_t actions) {
  struct smfiDesc descriptor = {
      .xxfi_name = (char *)name,
      .xxfi_version = SMFI_VERSION,
      .xxfi_flags = actions,
      .xxfi_connect = on_connect,
      .xxfi_envfrom = on_envfrom,
      .xxfi_envrcpt = on_envrcpt,
      .xxfi_header = on_header,
      .xxfi_eoh = on_eoh,
      .xxfi_body = on_body,
      .xxfi_eom = on_eom,
      .xxfi_abort = on_abort,
      .xxfi_close = on_close,
      .xxfi_negotiate = on_negotiate,
  };
  return smfi_register(descriptor);
}
int32_t cmilter_set_connection(const char *spec) { return smfi_setconn((char *)spec); }
int32_t cmilter_set_timeout(int32_t seconds) { return smfi_settimeout(seconds); }
int32_t cmilter_set_backlog(int32_t length) { return smfi_setbacklog(length); }
void cmilter_set_packet_limit(size_t octets) { smfi_setmaxdatasize(octets); }
int32_t cmilter_open_socket(void) { return smfi_opensocket(0); }
int32_t cmilter_main(void) { return smfi_main(); }
int32_t cmilter_stop(void) { return smfi_stop(); }
void cmilter_version(uint32_t *major, uint32_t *minor, uint32_t *patch) {
  unsigned int versions[3] = {0, 0, 0};
  smfi_version(&versions[0], &versions[1], &versions[2]);
  *major = versions[0], *minor = versions[1], *patch = versions[2];
}

// MARK: Signals

static volatile sig_atomic_t signal_descriptor = -1;

static void write_signal(int signal) {
  const int saved = errno;
  const unsigned char octet = (unsigned char)signal;
  const ssize_t written = write(signal_descriptor, &octet, 1);
  (void)written;
  errno = saved;
}

int32_t cmilter_write_signal(int32_t signal, int32_t descriptor) {
  struct sigaction action = {.sa_handler = write_signal, .sa_flags = SA_RESTART};
  sigemptyset(&action.sa_mask);
  signal_descriptor = descriptor;
  return sigaction(signal, &action, NULL);
}
