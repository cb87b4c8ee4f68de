import { articlePicker } from './picker';

export const article = articlePicker();
