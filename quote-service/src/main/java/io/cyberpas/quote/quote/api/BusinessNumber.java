package io.cyberpas.quote.quote.api;

import io.cyberpas.quote.quote.BusinessRegistrationNumber;
import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.jspecify.annotations.Nullable;

/** A Korean business registration number with a right check digit; null passes. */
@Documented
@Constraint(validatedBy = BusinessNumber.Validator.class)
@Target({ElementType.FIELD, ElementType.PARAMETER, ElementType.TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
@interface BusinessNumber {

    String message() default "is no Korean business registration number";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Asks the domain, and says what the domain says. */
    class Validator implements ConstraintValidator<BusinessNumber, String> {

        @Override
        public boolean isValid(@Nullable String value, ConstraintValidatorContext context) {
            if (value == null) {
                return true;
            }
            try {
                return !new BusinessRegistrationNumber(value).digits().isEmpty();
            } catch (IllegalArgumentException e) {
                context.disableDefaultConstraintViolation();
                context.buildConstraintViolationWithTemplate(String.valueOf(e.getMessage()))
                        .addConstraintViolation();
                return false;
            }
        }
    }
}
