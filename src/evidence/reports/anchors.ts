/** The anchors by which reports link to each other's rows. */
import { anchor } from '../document.ts';

export const itemAnchor = (id: string): string => anchor('item', id);
export const guidelineAnchor = (id: string): string => anchor('guideline', id);
export const recordAnchor = (id: string): string => anchor('record', id);
export const openPointAnchor = (id: string): string => anchor('op', id);
