/*
** log_shape.h - how the values of a variable look. The compiler of notations
** says it, what matches lines goes by it.
*/

#ifndef LOG_SHAPE_H
#define LOG_SHAPE_H

typedef enum {
  SHAPE_ANY,
  SHAPE_SOLID,  /* no blanks in it */
  SHAPE_NUMBER, /* begins with a digit, or is "-" */
  SHAPE_QUERY,  /* "?a=b", or nothing */
  SHAPE_STATUS, /* three digits, or "-" */
  SHAPE_COMMON  /* 10/Oct/2000:13:55:36 -0700 */
} log_shape;

#define COMMON_WIDTH 26

#endif
