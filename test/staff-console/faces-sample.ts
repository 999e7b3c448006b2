import type { PhotosView } from '../../protocol/views.ts';

const department = { zh: '人力资源和社会保障局', en: 'Human resources and social security' };
const title = { zh: '科员', en: 'Officer' };

/** Three people of the counters, one of whom has a photo. */
export const facesView = (photo: string | null): PhotosView => ({
  people: [
    { jobNo: '1001', name: '李静', title, department, counters: [1], photo: null },
    { jobNo: '1002', name: '王磊', title, department, counters: [1, 3], photo },
    { jobNo: '1003', name: '许薇', title: null, department: null, counters: [], photo: null },
  ],
});

/** A face as plain as a drawing can be. */
export const faceDrawn =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 300 400"><rect width="300" height="400" fill="#4a7fb5"/><path d="M30 400c5-95 50-130 120-130s115 35 120 130z" fill="#22314a"/><ellipse cx="150" cy="165" rx="72" ry="88" fill="#e9c3a0"/></svg>';
