/** scikit-learn on the same stems, in its own process, where an interpreter has it. */
import { spawnSync } from 'node:child_process';
import type { BenchCase } from './themes-peers';

const program = `
import json, sys, time, warnings
warnings.filterwarnings("ignore")
from sklearn.feature_extraction.text import TfidfVectorizer, CountVectorizer
from sklearn.cluster import KMeans, AgglomerativeClustering, SpectralClustering
from sklearn.decomposition import NMF, LatentDirichletAllocation
from sklearn.metrics import silhouette_score

def tfidf(texts):
    return TfidfVectorizer(token_pattern=r"\\S+", ngram_range=(1, 2), min_df=1, sublinear_tf=True).fit_transform(texts)

def silhouette(texts, k):
    rows = tfidf(texts)
    best = (-2, None)
    for k in range(2, min(15, len(texts) // 3) + 1):
        labels = KMeans(k, n_init=10, random_state=0).fit_predict(rows)
        if len(set(labels)) > 1:
            best = max(best, (silhouette_score(rows, labels), labels.tolist()), key=lambda each: each[0])
    return best[1]

methods = {
    "scikit-learn k-means, silhouette": silhouette,
    "scikit-learn k-means (number given)": lambda t, k: KMeans(k, n_init=10, random_state=0).fit_predict(tfidf(t)).tolist(),
    "scikit-learn NMF (number given)": lambda t, k: NMF(k, random_state=0, max_iter=400).fit_transform(tfidf(t)).argmax(1).tolist(),
    "scikit-learn LDA (number given)": lambda t, k: LatentDirichletAllocation(k, random_state=0).fit_transform(
        CountVectorizer(token_pattern=r"\\S+").fit_transform(t)).argmax(1).tolist(),
    "scikit-learn agglomerative (number given)": lambda t, k: AgglomerativeClustering(
        k, metric="cosine", linkage="average").fit_predict(tfidf(t).toarray() + 1e-9).tolist(),
    "scikit-learn spectral (number given)": lambda t, k: SpectralClustering(
        k, affinity="precomputed", random_state=0).fit_predict((lambda r: (r @ r.T).toarray() + 1e-6)(tfidf(t))).tolist(),
}
only = sys.argv[1:]
for line in sys.stdin:
    case = json.loads(line)
    for name, method in methods.items():
        if only and name not in only:
            continue
        begin = time.perf_counter()
        labels = method(case["texts"], case["k"])
        print(json.dumps({"id": case["id"], "name": name, "labels": labels, "ms": 1000 * (time.perf_counter() - begin)}))
`;

export type PythonResult = {
  readonly id: string;
  readonly name: string;
  readonly labels: readonly number[];
  readonly ms: number;
};

/** Undefined where the interpreter has no scikit-learn. */
export function scikitLearn(
  python: string,
  cases: readonly BenchCase[],
  only: readonly string[] = [],
): readonly PythonResult[] | undefined {
  if (spawnSync(python, ['-c', 'import sklearn']).status !== 0) return undefined;
  const input = cases
    .map(({ id, stems, topics }) =>
      JSON.stringify({ id, texts: stems.map((words) => words.join(' ') || '-'), k: Math.max(2, topics) }),
    )
    .join('\n');
  const { stdout, stderr, status } = spawnSync(python, ['-c', program, ...only], {
    input,
    encoding: 'utf8',
    maxBuffer: 1e9,
  });
  if (status !== 0) throw new Error(`scikit-learn failed: ${stderr.slice(-500)}`);
  return stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as PythonResult);
}
