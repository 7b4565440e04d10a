// The expression language of conditions, loaded when the first one is to be judged.
export type { ASTNode } from '@marcbachmann/cel-js';

export type Cel = typeof import('@marcbachmann/cel-js');
export const loadCel = (): Promise<Cel> => import('@marcbachmann/cel-js');
