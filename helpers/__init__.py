from helpers.article import Article, as_article, list_articles, load_article
