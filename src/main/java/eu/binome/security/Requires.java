package eu.binome.security;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import jakarta.enterprise.util.Nonbinding;
import jakarta.interceptor.InterceptorBinding;

/**
 * The one door: whoever calls needs this permission in the partnership that the first parameter, a {@link ScopedId}, belongs to.
 *
 * <p>Permissions of the platform need no such parameter. Acts that change leave an audit line in the same transaction.
 */
@InterceptorBinding
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.TYPE})
public @interface Requires {

    /** The permission asked for. */
    @Nonbinding
    Permission value();
}
