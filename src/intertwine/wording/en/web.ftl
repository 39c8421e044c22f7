# What the workspace says when something does not work.

error-no-such-page = There is no such page, or it is not yours to see.
error-wrong-code = Write the six digits on the screen.
error-wrong-host = This address does not belong to this workspace. Use the address the facilitator shows.
error-wrong-origin = This came from another page and was not done.
error-too-much = That is too large to send.
error-request-wrong = “{ $field }” does not fit: { $why }
error-too-many-tries = Too many tries. Wait a minute.
error-sign-in-wrong = Name or password is not right.
error-ours-live = Something went wrong on our side. Your answers are safe; load the page again.
overlay-agreement = How alike people answered
