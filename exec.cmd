@rem On Windows, what `exec` is to a Unix shell in the scripts of package.json: run it, and end as it ends.
@%*
