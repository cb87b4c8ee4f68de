import { tags } from './tags';

export const { addTag } = tags;
