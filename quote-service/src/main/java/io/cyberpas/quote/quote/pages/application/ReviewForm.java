package io.cyberpas.quote.quote.pages.application;

import java.util.List;

/** Nothing is filled in where an application is reviewed. */
record ReviewForm() implements StepForm {

    @Override
    public List<Note> notes() {
        return List.of();
    }
}
