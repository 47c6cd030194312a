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
  /** How the account posts unless it says otherwise. */
  posting: 'public' | 'direct';
  /** The server passes over what an address asks for: the box of a post is as public as ever. */
  passesOver: boolean;
}
