# What the workspace's database says.

error-database-unreadable = “{ $file }” is not a database of Intertwine, or it is damaged. Nothing was changed. Restore a backup, or start with another file.
error-database-newer = “{ $file }” was written by a newer version of Intertwine. Nothing was changed. Use the newer version, or restore an older backup.
error-account-name = Give the account a name of up to 80 characters.
error-account-taken = There is already an account of that name. Sign in, or choose another name.
error-password-short = Use a password of at least { $limit } characters; a short sentence is good.
error-not-kept = This could not be kept: the disk may be full. Nothing that was kept before is lost. Make room, then try again.
error-backup-there = “{ $file }” is there already and was left as it is. Name another file.
error-database-in-use = “{ $file }” is in use. Stop the workspace first, then restore.
backup-done = Everything kept so far is in “{ $file }”. It holds what people answered: keep it where only you can read it.
restore-done = “{ $file }” is as it was in the copy.
restore-aside = What was there before is in “{ $file }”.
