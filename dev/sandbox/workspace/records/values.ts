/** Unix seconds. */
export type Seconds = number;

/** A value of a custom attribute. */
export type AttributeValue = string | number | boolean | null;

export type AttributeValues = Record<string, AttributeValue>;

export interface Reference {
	type: string;
	id: string;
}

export interface Tag {
	id: string;
	name: string;
}

export interface AppliedTag {
	tag_id: string;
	applied_at: Seconds;
	applied_by: Reference;
}
