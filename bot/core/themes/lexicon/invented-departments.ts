/**
 * Where departments lie in the space of word vectors, and which topics each has: of the invented answers that taught the
 * vectors. The answers themselves are not in the table.
 */
import type { Language } from '../../language';
import { unit } from '../vectors';
import table from './vectors/departments.json';
import { bytesIn, dimensions } from './word-vectors';

export type InventedTopic = {
  /** Of length 1: its answers beside what all the department's answers have in common. */
  readonly direction: Float32Array;
  /** What it is called, in the department's language. */
  readonly title: string;
};

export type InventedDepartment = {
  readonly language: Language;
  /** Of length 1: its answers' mean point beside that of all departments. */
  readonly direction: Float32Array;
  readonly topics: readonly InventedTopic[];
};

type Known = {
  /** The mean point of all departments. */
  readonly usual: Float32Array;
  readonly departments: readonly InventedDepartment[];
};

let known: Known | undefined;

export const inventedDepartments = (): Known => (known ??= read());

function read(): Known {
  const directions = directionsIn(table.directions);
  const topics = directionsIn(table.topics);
  let next = 0;
  return {
    usual: Float32Array.from(table.usual),
    departments: table.departments.map(({ language, titles }, at) => ({
      language: language as Language,
      direction: directions[at]!,
      topics: titles.split('\n').map((title) => ({ direction: topics[next++]!, title })),
    })),
  };
}

/** Rows of bytes, of whatever length. */
function directionsIn(base64: string): Float32Array[] {
  const values = bytesIn(base64);
  return Array.from({ length: values.length / dimensions }, (_, row) =>
    unit(Float32Array.from(values.subarray(row * dimensions, (row + 1) * dimensions))),
  );
}
