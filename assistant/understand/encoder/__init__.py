"""A small multilingual language model that reads a whole message, asked where rules and words leave a doubt."""
