export type ListName = 'categories' | 'places';
