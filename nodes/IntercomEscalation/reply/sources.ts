import type { IDataObject } from 'n8n-workflow';
import { asRecord, asText } from '../../shared/reading';
import type { HeldConversation } from '../heldConversation';
import type { Source } from '../note';
import { sourcesNote } from '../note';
import type { Refusal } from '../refusals';
import { refusalOf } from '../refusals';
import type { AiSeat } from '../turn/seat';
import type { Situation } from '../turn/situation';
import { readSituation } from '../turn/situation';
import { sayOnce } from '../writing';

/** What the AI read before it answered, as Decide gives it; each once, in the order in which it was read. */
export function sourcesIn({ articles }: IDataObject): Source[] {
	const given = Array.isArray(articles) ? articles : [];
	const sources = given.flatMap((article) => {
		const { title, url } = asRecord(article) ?? {};
		const source = { title: asText(title), url: asText(url) };
		return source.title === null && source.url === null ? [] : [source];
	});
	const key = ({ title, url }: Source) => JSON.stringify([title, url]);
	return sources.filter(
		(source, index) => sources.findIndex((other) => key(other) === key(source)) === index,
	);
}

/** Leaves them as a note after the answer, once. The customer has the answer, so a refusal is told and stops nothing. */
export async function leaveSources(
	sources: readonly Source[],
	messageId: string,
	now: Situation,
	held: HeldConversation,
	seat: AiSeat,
): Promise<Refusal | undefined> {
	const isThere = ({ entries }: Situation) =>
		entries.some(({ mark }) => mark?.kind === 'sources' && mark.messageId === messageId);
	if (sources.length === 0 || isThere(now)) return undefined;
	return await refusalOf('sources', async () => {
		const body = sourcesNote(sources, messageId);
		await sayOnce(held, seat, 'note', body, (record) => isThere(readSituation(record, seat)));
	});
}
