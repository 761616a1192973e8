import { usePane } from '../context';

/** 核稿 */
export function ProofView() {
  const { strings } = usePane();
  return <p>{strings.proof.none}</p>;
}
