import { dealingVerbs } from './dealing-verbs.ts';
import { workVerbs } from './work-verbs.ts';

/** Verbs that make a flow of what they count, and so belong to its name: 新增公办幼儿园学位, 培育高新技术企业. */
export const flowVerbs: readonly string[] = [...workVerbs, ...dealingVerbs];
