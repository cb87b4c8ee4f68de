import type { NodeParameterValueType } from 'n8n-workflow';

/**
 * The few values that no description can tell, each by the end of its place: the parameter, with what it stands in,
 * up to the operation and node where it must be.
 */
export const overrides: Record<string, { value: NodeParameterValueType; why: string }> = {
	'options apiVersion': { value: '2.16', why: 'The requests are held against the facts of this version.' },
	'filter value': { value: '7', why: "The field's type decides what is searched for; this is a number and a text." },
};

/** Parameters that cannot be given together with the others, by their whole place. */
export const leftOut = new Map<string, string>([]);
