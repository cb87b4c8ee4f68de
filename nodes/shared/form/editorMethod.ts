import type { INodeListSearchResult, INodePropertyOptions, ResourceMapperFields } from 'n8n-workflow';
import type { EditorSession } from '../session/session';

/** What the editor asks a node for while somebody fills in a field, by n8n's name of each kind of question. */
interface Answers {
	/** A page of the list in a picker. */
	listSearch: INodeListSearchResult;
	/** All options of a field. */
	loadOptions: INodePropertyOptions[];
	/** The fields of a form that the workspace decides. */
	resourceMapping: ResourceMapperFields;
}

export type EditorMethodKind = keyof Answers;

/** One question of the editor, and who answers it. Fields that share one are filled with the same. */
export interface EditorMethod<Kind extends EditorMethodKind = EditorMethodKind> {
	readonly kind: Kind;
	/** Its name among the node's methods. */
	readonly name: string;
	readonly answer: (session: EditorSession, asked: Asked) => Promise<Answers[Kind]>;
	/** The answer while the field that it depends on is empty: nobody is asked then. */
	readonly unchosen: Answers[Kind];
}

export interface Asked {
	/** The id in the field on which the answer depends; empty where it depends on none. */
	chosen: string;
	/** What was typed into the search of a picker. */
	filter?: string;
	/** Where the next page begins, as the page before said. */
	paginationToken?: string;
}
