import type { AtCounter } from '../protocol/views.ts';

/** The face of who stands here: the photo the hall has of them, or a silhouette. The name stands beside it, so it is not read out twice. */
export function Portrait({ staff }: { staff: AtCounter | null }) {
  return (
    <div class={staff?.photo ? 'photo' : 'photo nobody'}>
      {staff?.photo ? (
        <img src={staff.photo} alt="" decoding="async" />
      ) : (
        <svg viewBox="0 0 24 24" aria-hidden="true">
          <circle cx="12" cy="8.5" r="5" fill="currentColor" />
          <path fill="currentColor" d="M1.5 24c.4-6.5 4.6-9 10.5-9s10.1 2.5 10.5 9z" />
        </svg>
      )}
    </div>
  );
}
