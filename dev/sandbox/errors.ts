/**
 * What Intercom says no with: an HTTP status and the one entry of an `error.list` body.
 * Thrown anywhere in the sandbox; the server turns it into the answer.
 */
export class Refusal extends Error {
	constructor(
		readonly status: number,
		readonly code: string,
		message: string,
		readonly more: { field?: string; headers?: Record<string, string> } = {},
	) {
		super(message);
	}

	/** The body of the answer. `request_id` is what a user quotes to Intercom's support. */
	body(requestId: string) {
		const { field } = this.more;
		return {
			type: 'error.list',
			request_id: requestId,
			errors: [{ code: this.code, message: this.message, ...(field ? { field } : {}) }],
		};
	}
}

/** The refusals that more than one operation gives, in Intercom's words (API description 2.16). */
export const refusals = {
	unauthorized: () => new Refusal(401, 'unauthorized', 'Access Token Invalid'),
	permissionMissing: () => new Refusal(401, 'token_unauthorized', 'Not authorized to access resource'),
	forbidden: () => new Refusal(403, 'forbidden', 'Forbidden request'),
	versionUnknown: () =>
		new Refusal(400, 'intercom_version_invalid', 'The requested version could not be found'),
	versionTooOld: () =>
		new Refusal(
			400,
			'intercom_version_invalid',
			'Requested resource is not available in current API version.',
		),
	rateLimitExceeded: () =>
		new Refusal(429, 'rate_limit_exceeded', 'The rate limit for the App has been exceeded'),
	notFound: () => new Refusal(404, 'not_found', 'Resource Not Found'),
	contactNotFound: () => new Refusal(404, 'not_found', 'User Not Found'),
	companyNotFound: () => new Refusal(404, 'company_not_found', 'Company Not Found'),
	teammateNotFound: () => new Refusal(404, 'admin_not_found', 'Admin for admin_id not found'),
	tagNotFound: () => new Refusal(404, 'tag_not_found', 'Tag not found'),
	parameterInvalid: (message: string, field?: string) =>
		new Refusal(400, 'parameter_invalid', message, { field }),
	parameterMissing: (message: string, field?: string) =>
		new Refusal(400, 'parameter_not_found', message, { field }),
	/** Same code, but a 422: the newer endpoints answer so. */
	unprocessable: (message: string) => new Refusal(422, 'parameter_invalid', message),
	/** A merged contact points to the one it went into (2.16: 410; before: a plain 404). */
	contactMerged: (canonicalId: string) =>
		new Refusal(
			410,
			'contact_merged',
			"This contact has been merged. See the 'Link' header for the canonical contact.",
			{ headers: { Link: `</contacts/${canonicalId}>; rel="canonical"` } },
		),
};
