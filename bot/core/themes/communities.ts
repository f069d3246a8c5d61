/** Community detection by modularity: Louvain (Blondel et al., 2008) on an undirected weighted graph. */
import type { Graph } from './graph';
import { numbersTo, shuffled } from './random';

/** A pass that moves no more than this share of the nodes is the last of its level. */
const settled = 0.01;
const mostPasses = 20;
const mostLevels = 12;
const noise = 1e-9;

/** A community number for each node. Nodes without links are communities of one. */
export function communitiesOf(graph: Graph, resolution: number, random: () => number): Int32Array {
  let current = graph;
  const member = numbersTo(graph.nodes);
  for (let level = 0; level < mostLevels; level++) {
    const { community, count } = movedNodes(current, resolution, random);
    for (let i = 0; i < member.length; i++) member[i] = community[member[i]!]!;
    if (count === current.nodes) break;
    current = folded(current, community, count);
  }
  return member;
}

/** Every node to the neighbouring community with the most gain, pass after pass, until few move. */
function movedNodes(graph: Graph, resolution: number, random: () => number) {
  const { nodes: n, offsets, targets, weights } = graph;
  const degree = degreesOf(graph);
  let total = 0;
  for (let i = 0; i < n; i++) total += degree[i]!;
  const community = numbersTo(n);
  const weight = degree.slice();
  const order = shuffled(n, random);
  const links = new Float64Array(n);
  const touched = new Int32Array(n);
  for (let pass = 0; pass < mostPasses && total > 0; pass++) {
    let moves = 0;
    for (let at = 0; at < n; at++) {
      const i = order[at]!;
      const own = community[i]!;
      let seen = 0;
      for (let e = offsets[i]!; e < offsets[i + 1]!; e++) {
        const j = targets[e]!;
        const link = weights[e]!;
        if (link === 0 || j === i) continue;
        const c = community[j]!;
        if (links[c] === 0) touched[seen++] = c;
        links[c]! += link;
      }
      weight[own]! -= degree[i]!;
      const pull = (resolution * degree[i]!) / total;
      let best = own;
      let gain = links[own]! - pull * weight[own]!;
      for (let k = 0; k < seen; k++) {
        const c = touched[k]!;
        const here = links[c]! - pull * weight[c]!;
        if (here > gain + noise) {
          gain = here;
          best = c;
        }
        links[c] = 0;
      }
      weight[best]! += degree[i]!;
      community[i] = best;
      if (best !== own) moves++;
    }
    if (moves <= n * settled) break;
  }
  return renumbered(community);
}

function degreesOf({ nodes, offsets, weights }: Graph): Float64Array {
  const degree = new Float64Array(nodes);
  for (let i = 0; i < nodes; i++) {
    for (let e = offsets[i]!; e < offsets[i + 1]!; e++) degree[i]! += weights[e]!;
  }
  return degree;
}

function renumbered(community: Int32Array): { community: Int32Array; count: number } {
  const number = new Int32Array(community.length).fill(-1);
  let count = 0;
  for (let i = 0; i < community.length; i++) {
    const c = community[i]!;
    if (number[c] === -1) number[c] = count++;
    community[i] = number[c]!;
  }
  return { community, count };
}

/** One node a community; what lies inside a community becomes its link to itself. */
function folded(graph: Graph, community: Int32Array, count: number): Graph {
  const sums = new Float64Array(count * count);
  for (let i = 0; i < graph.nodes; i++) {
    const row = community[i]! * count;
    for (let e = graph.offsets[i]!; e < graph.offsets[i + 1]!; e++) {
      sums[row + community[graph.targets[e]!]!]! += graph.weights[e]!;
    }
  }
  const offsets = new Int32Array(count + 1);
  const targets: number[] = [];
  const weights: number[] = [];
  for (let a = 0; a < count; a++) {
    for (let b = 0; b < count; b++) {
      if (sums[a * count + b] === 0) continue;
      targets.push(b);
      weights.push(sums[a * count + b]!);
    }
    offsets[a + 1] = targets.length;
  }
  return { nodes: count, offsets, targets: Int32Array.from(targets), weights: Float64Array.from(weights) };
}
