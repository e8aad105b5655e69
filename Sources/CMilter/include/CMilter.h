// The C interface between libmilter and Swift. Swift imports this header and not libmilter's;
// CMilter.c is the only file that includes libmilter's. Both only pass on octets and status codes;
// they decide nothing.
//
// The cmilterOn functions are declared here and written in Swift (Milter/Callbacks.swift, `@c
// @implementation`) and named as Swift names them, so that a signature changed on one side only
// does not compile.

#ifndef CMILTER_H
#define CMILTER_H

#include <stddef.h>
#include <stdint.h>

#pragma clang assume_nonnull begin

/// One connection from the MTA: libmilter's SMFICTX, opaque here.
typedef struct cmilter_session cmilter_session;

/// Arguments of MAIL or RCPT beyond this many are not passed on: libmilter sets no bound of its
/// own.
#define CMILTER_ARGUMENTS_LIMIT 64

// MARK: Constants, each compared with libmilter's by CMilter.c when it is compiled

#define CMILTER_STATUS_CONTINUE 0
#define CMILTER_STATUS_ACCEPT 3
#define CMILTER_STATUS_TEMPFAIL 4
#define CMILTER_STATUS_SKIP 8

#define CMILTER_ACTION_ADD_HEADERS 0x00000001u
#define CMILTER_ACTION_CHANGE_HEADERS 0x00000010u
#define CMILTER_ACTION_SET_SYMBOL_LIST 0x00000100u

#define CMILTER_PROTOCOL_NO_HELO 0x00000002u
#define CMILTER_PROTOCOL_NO_UNKNOWN 0x00000100u
#define CMILTER_PROTOCOL_NO_DATA 0x00000200u
#define CMILTER_PROTOCOL_SKIP 0x00000400u
#define CMILTER_PROTOCOL_REJECTED_RCPT 0x00000800u

#define CMILTER_STAGE_CONNECT 0
#define CMILTER_STAGE_MAIL 2
#define CMILTER_STAGE_RCPT 3
#define CMILTER_STAGE_END_OF_MESSAGE 5
#define CMILTER_STAGE_END_OF_HEADERS 6

#define CMILTER_FAMILY_UNKNOWN 0
#define CMILTER_FAMILY_LOCAL 1
#define CMILTER_FAMILY_INET 2
#define CMILTER_FAMILY_INET6 3

// MARK: Callbacks, written in Swift

/// xxfi_negotiate. `offered_` is what the MTA can do; `actions` and `protocol` return what the
/// milter asks of it.
int32_t cmilterOnNegotiate(
    cmilter_session *session, uint32_t offered_actions, uint32_t offered_protocol,
    uint32_t *actions, uint32_t *protocol);
/// xxfi_connect. C because of the socket address, which arrives here as text and a port in host
/// order.
int32_t cmilterOnConnect(
    cmilter_session *session, const char *_Nullable host_name, int32_t family,
    const char *address, uint16_t port);
/// xxfi_envfrom. C because the list is counted by its closing null pointer.
int32_t cmilterOnEnvfrom(
    cmilter_session *session, const char *_Nonnull const *_Nonnull arguments, size_t count);
/// xxfi_envrcpt. C because the list is counted by its closing null pointer.
int32_t cmilterOnEnvrcpt(
    cmilter_session *session, const char *_Nonnull const *_Nonnull arguments, size_t count);
/// xxfi_header.
int32_t cmilterOnHeader(
    cmilter_session *session, const char *_Nullable name, const char *_Nullable value);
/// xxfi_eoh.
int32_t cmilterOnEoh(cmilter_session *session);
/// xxfi_body.
int32_t cmilterOnBody(
    cmilter_session *session, const uint8_t *_Nullable octets, size_t count);
/// xxfi_eom.
int32_t cmilterOnEom(cmilter_session *session);
/// xxfi_abort.
int32_t cmilterOnAbort(cmilter_session *session);
/// xxfi_close. What was kept with cmilter_set_private is released here.
int32_t cmilterOnClose(cmilter_session *session);

// MARK: A session's calls. All are C because libmilter's header is seen by CMilter.c alone; many
// also because libmilter takes `char *` where it means `const char *`. Those that return an integer
// return 0 on success.

/// smfi_getpriv.
void *_Nullable cmilter_private(cmilter_session *session);
/// smfi_setpriv.
int32_t cmilter_set_private(cmilter_session *session, void *_Nullable value);
/// smfi_getsymval (const cast). The text belongs to libmilter and lives until the callback returns.
const char *_Nullable cmilter_symbol(cmilter_session *session, const char *name);
/// smfi_setsymlist (const cast). Once a stage, in cmilterOnNegotiate only.
int32_t cmilter_set_symbol_list(cmilter_session *session, int32_t stage, const char *names);
/// smfi_insheader (const cast). In cmilterOnEom only.
int32_t cmilter_insert_header(
    cmilter_session *session, int32_t index, const char *name, const char *value);
/// smfi_chgheader (const cast). In cmilterOnEom only; a null value deletes.
int32_t cmilter_change_header(
    cmilter_session *session, const char *name, int32_t occurrence, const char *_Nullable value);

// MARK: The library's calls, in the order of their use

/// smfi_register (structure by value, holding C function pointers). `name` is copied by libmilter.
int32_t cmilter_register(const char *name, uint32_t actions);
/// smfi_setconn (const cast).
int32_t cmilter_set_connection(const char *spec);
/// smfi_settimeout: seconds without data after which libmilter closes a connection.
int32_t cmilter_set_timeout(int32_t seconds);
/// smfi_setbacklog.
int32_t cmilter_set_backlog(int32_t length);
/// smfi_setmaxdatasize: the longest packet accepted, in octets. A longer one ends its connection.
void cmilter_set_packet_limit(size_t octets);
/// smfi_opensocket without removal (C because of libmilter's own bool).
int32_t cmilter_open_socket(void);
/// smfi_main: returns after cmilter_stop or a signal, without waiting for running callbacks.
int32_t cmilter_main(void);
/// smfi_stop.
int32_t cmilter_stop(void);
/// smfi_version of the library that runs, which need not be the one compiled against.
void cmilter_version(uint32_t *major, uint32_t *minor, uint32_t *patch);

// MARK: Signals

/// Installs a handler for `signal` that writes its number, one octet, to `descriptor`. One
/// descriptor serves all signals. C because a handler may call nothing but async-signal-safe
/// functions.
int32_t cmilter_write_signal(int32_t signal, int32_t descriptor);

#pragma clang assume_nonnull end

#endif
