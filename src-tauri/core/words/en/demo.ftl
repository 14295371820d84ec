# The demo year: what its made-up person writes.

## The demo year

demo-note-reviewer = Reviewer 2 wants everything redone.
demo-note-mara = Slept in. Talked to Mara about dropping the second experiment.
demo-note-result = The negative result is a result. Wrote it down.
demo-note-submission = Submission in three weeks.
demo-ambition = Models you can trust when it matters
demo-project = Probes across depth
demo-project-assumption = what a model represents tells us what it will do
demo-question = Do probes still work on longer texts?
demo-question-assumption = a probe that breaks on longer texts is no use
demo-first =
    # Probe on longer texts

    Trained on short texts, tested on long ones. Loss falls, held-out loss does not: ![Loss](loss.svg)

    $$\mathcal{"{L}"} = -\frac{"{1}{n}"} \sum_{"{i=1}"}^n \log p(y_i \mid x_i)$$

    | length | accuracy |
    |---|---|
    | 128 | 0.93 |
    | 1024 | 0.61 |

    #probes #length
demo-plot = Loss, with held-out loss dashed
demo-first-learned = The probe learned the length, not the concept.
demo-second = Probe with length balanced in training #probes
demo-second-learned = With length balanced the probe holds up to 2,048 tokens.
demo-model = I think the concept is written by layer 8 and only copied afterwards.
demo-model-change = A probe on layer 6 that does just as well.
demo-idea-dropped = One probe for each attention head
demo-idea-dropped-test = shuffled labels: is the accuracy just as high?
demo-idea-dropped-why = Shuffled labels do just as well: there are more heads than examples.
demo-idea = Ablate the direction the probe found
demo-idea-test = does a random direction change just as much?
demo-note = Talked to Mara: the position embedding may explain the drop. Try without it first. #probes
demo-stuck = Accuracy drops again beyond 2,048 tokens
demo-stuck-tried = other tokenizers, shorter windows
demo-real-data = this folder has real data in it
demo-real-data-next = choose an empty folder with --data-dir
demo-none = there is no demo year here
demo-none-next = make one with `taper demo`
demo-not-one = this is not a demo year
demo-not-one-next = nothing was removed
demo-not-removed = { $name } could not be removed ({ $error })
demo-not-removed-next = delete the folder yourself
demo-kept = Some of it was your own, so a copy of everything is saved: { $path }
