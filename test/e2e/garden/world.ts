/** What the garden knows; shared by its server and its page. */
export interface Asking {
  id: string;
  name: string;
  /** `user@server`. */
  account: string;
  state: 'waiting' | 'authorized' | 'rejected';
}

export interface Post {
  id: string;
  text: string;
  visibility: string;
}

export interface Garden {
  asking: Asking[];
  posts: Post[];
  /** How the account posts unless it says otherwise; a server that ignores what the address asks for shows it. */
  posting: 'public' | 'direct';
}
