import type { Project } from '../../disk/example.ts';
import type { Problem } from '../../problem.ts';

/** Something that holds for every example, and where one breaks it. Files are relative to its folder. */
export type ProjectRule = (project: Project) => readonly Problem[];
