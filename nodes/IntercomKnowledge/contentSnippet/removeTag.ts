import { tags } from './tags';

export const { removeTag } = tags;
