import type { IDataObject } from 'n8n-workflow';
import type { Answer } from './request';

/** Intercom's `error.list`, in all the forms in which refusals come. */

export interface IntercomError {
	code: string;
	message?: string;
	field?: string;
}

/** Intercom's `error.list` out of an answer's body; for bytes it is decoded first, for a proxy's HTML it is empty. */
export function readErrorList({ body }: Answer): {
	errors: IntercomError[];
	requestId?: string;
	text?: string;
} {
	const content = decode(body);
	if (typeof content === 'string')
		return { errors: [], text: content.startsWith('<') ? undefined : content.slice(0, 300) };
	const { request_id: requestId } = content as { request_id?: string | null };
	return { errors: errorsIn(content as IDataObject), requestId: requestId ?? undefined };
}

/** A list nearly everywhere; words by field from Fin's ratings; one key, or words alone, from older endpoints. */
function errorsIn({ errors, error_key: key, message }: IDataObject): IntercomError[] {
	if (Array.isArray(errors)) return errors.map(readListed);
	if (typeof errors === 'object' && errors !== null) {
		return Object.entries(errors).map(([code, words]) => ({ code, message: String(words) }));
	}
	if (typeof key !== 'string' && typeof message !== 'string') return [];
	return [
		{ code: typeof key === 'string' ? key : '', message: typeof message === 'string' ? message : undefined },
	];
}

/** A gateway may list plain words where Intercom lists objects. */
function readListed(listed: unknown): IntercomError {
	if (typeof listed !== 'object' || listed === null) {
		return { code: '', message: typeof listed === 'string' ? listed : '' };
	}
	const { code, ...rest } = listed as Partial<IntercomError>;
	return { code: String(code ?? ''), ...rest };
}

function decode(body: unknown): unknown {
	const text = Buffer.isBuffer(body) ? body.toString('utf8') : body;
	if (typeof text !== 'string') return text ?? {};
	try {
		return (JSON.parse(text) as unknown) ?? {};
	} catch {
		return text;
	}
}

/** An error in Intercom's words, with the field that it is about. */
export function wordsOf({ code, message, field }: IntercomError): string {
	const words = message ?? code.replaceAll('_', ' ');
	return field && !words.includes(field) ? `${words} (${field})` : words;
}

/** Whether it names a limit that waiting a moment does not lift: an export that is pending, a scroll that is open. */
export function namesOtherLimit(answer: Answer): boolean {
	return readErrorList(answer).errors.some(
		(error) => error.code === 'scroll_exists' || isPendingExport(error),
	);
}

/** Whether it says that another export is under way. */
export const isPendingExport = ({ message }: IntercomError) => /pending .* export jobs/.test(message ?? '');
