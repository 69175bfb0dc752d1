import { useEffect, useState, type ReactElement } from 'react';
import type { Picture } from '@/core/report';
import { usePreviewStyles } from './preview-styles';

/** A picture as large as on paper: a point is 4/3 pixels. */
export function PreviewPicture({
  picture: { png, width, height, alternativeText },
}: {
  readonly picture: Picture;
}): ReactElement {
  const styles = usePreviewStyles();
  const [address, setAddress] = useState<string | null>(null);
  useEffect(() => {
    const made = URL.createObjectURL(new Blob([png as Uint8Array<ArrayBuffer>], { type: 'image/png' }));
    setAddress(made);
    return () => URL.revokeObjectURL(made);
  }, [png]);
  if (address === null) return <p>{alternativeText}</p>;
  return (
    <img
      className={styles.picture}
      src={address}
      alt={alternativeText}
      style={{ width: `${(width * 4) / 3}px`, aspectRatio: `${width} / ${height}` }}
    />
  );
}
