import type { IDataObject } from 'n8n-workflow';

/** Described is a conversation as the answer; the description's own example has the participants alone. */
export function participants(answer: unknown): unknown {
	const { id, customers } = answer as IDataObject;
	return id ?? customers;
}
