import { makeStyles, tokens } from '@fluentui/react-components';
import type { Stretch } from '../../../../core/narrative/refresh/marked';

const useStyles = makeStyles({
  // Underlined or struck through as well: forced colours take backgrounds away.
  removed: {
    backgroundColor: tokens.colorStatusDangerBackground1,
    color: tokens.colorStatusDangerForeground1,
    textDecorationLine: 'line-through',
  },
  added: {
    backgroundColor: tokens.colorStatusSuccessBackground1,
    color: tokens.colorStatusSuccessForeground1,
    textDecorationLine: 'underline',
    fontWeight: tokens.fontWeightSemibold,
  },
});

/** A version of a paragraph with what the other version does not have marked. */
export function MarkedText({ stretches, side }: { stretches: readonly Stretch[]; side: 'before' | 'after' }) {
  const styles = useStyles();
  return stretches.map(({ text, changed }, index) => {
    if (!changed) return text;
    return side === 'before' ? (
      <del key={index} className={styles.removed}>
        {text}
      </del>
    ) : (
      <ins key={index} className={styles.added}>
        {text}
      </ins>
    );
  });
}
