/** Codes of attempts that ended without an answer, and what they say of the request. */

/** The connection was never made, so Intercom has seen nothing: any request may be sent again. */
const NEVER_SENT = new Set(['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'EHOSTUNREACH', 'ENETUNREACH']);

/** The certificate of the host was not accepted, so nothing was sent, and nothing will be until somebody mends it. */
const CERTIFICATE =
	/^(CERT_\w+|DEPTH_ZERO_SELF_SIGNED_CERT|SELF_SIGNED_CERT_IN_CHAIN|UNABLE_TO_(VERIFY|GET)_\w+|ERR_TLS_CERT_\w+|HOSTNAME_MISMATCH)$/;

/** Of the network (`ECONNRESET`) and of the parser of answers (`HPE_…`). */
const CONNECTION = /^(E[A-Z_]+|UND_ERR_\w+|HPE_\w+)$/;

/** Whether a code says that the certificate of the host was not accepted. */
export const isCertificateCode = (code: string): boolean => CERTIFICATE.test(code);

/** Whether a code says that Intercom cannot have seen the request. */
export const wasNeverSent = (code: string): boolean => NEVER_SENT.has(code) || isCertificateCode(code);

/** Whether a code tells of the network at all, and not of a fault in n8n or in this node. */
export const isNetworkCode = (code: string): boolean => CONNECTION.test(code) || isCertificateCode(code);
