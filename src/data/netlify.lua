-- Netlify: what its functions answer.
-- Main source: source code of the Netlify CLI.

meaning {
  code = "502", versions = "0+",
  title = "A function failed",
  summary = "A Netlify function raised an error, ended without a valid answer, or ran into its limit. errorType and errorMessage of the JSON body tell which.",
  check = "The log of the function at that second, on the site under Logs, Functions.",
  causes = {
    { "A synchronous function ran into its timeout; the message has the seconds. 10 s was the default for long, the current CLI assumes 30 s, and a site may have a value of its own.",
      "Make it faster, call slow services outside it, or name it NAME-background: a background function answers 202 at once and may run 900 s.",
      when = { says = { "x-nf-request-id:<>Task timed out after <> seconds", "Server: Netlify<>Task timed out after <> seconds" } } },
    { "The function raised an error that nothing caught.",
      "Correct what the stack in its log names; set missing variables on the site and deploy again." },
  },
  source = { { "netlify-cli", "src/utils/dev.ts, SYNCHRONOUS_FUNCTION_TIMEOUT, BACKGROUND_FUNCTION_TIMEOUT" } },
}
