; 250ffd6aa8962173e6298601b575d7d7

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define internal fastcc void @_ZN13_3cdynamic_3e5entryB3v88B48c8tJTIeFIjxB2IKSgI4CrvQClUYkACQB1EgFS2gCAA_3d_3dExxxxx(ptr noalias nonnull writeonly captures(none) initializes((0, 8)) %retptr, i64 %arg.a0, i64 %arg.a1, i64 %arg.a2, i64 %arg.a3, i64 %arg.a4) unnamed_addr #0 {
entry:
  %.196 = alloca i64, align 8
  %.13 = add i64 %arg.a0, 32
  %.14 = inttoptr i64 %.13 to ptr
  %.15 = load i64, ptr %.14, align 8
  %.16 = inttoptr i64 %.15 to ptr
  %.18 = load i64, ptr %.16, align 8
  %.19 = add i64 %arg.a0, 16
  %.20 = inttoptr i64 %.19 to ptr
  %.21 = load i64, ptr %.20, align 8
  %.24 = inttoptr i64 %.21 to ptr
  %.49 = add i64 %arg.a1, 32
  %.50 = inttoptr i64 %.49 to ptr
  %.51 = load i64, ptr %.50, align 8
  %.52 = inttoptr i64 %.51 to ptr
  %.54 = load i64, ptr %.52, align 8
  %.55 = add i64 %arg.a1, 16
  %.56 = inttoptr i64 %.55 to ptr
  %.57 = load i64, ptr %.56, align 8
  %.60 = inttoptr i64 %.57 to ptr
  %.85 = add i64 %arg.a2, 32
  %.86 = inttoptr i64 %.85 to ptr
  %.87 = load i64, ptr %.86, align 8
  %.88 = inttoptr i64 %.87 to ptr
  %.90 = load i64, ptr %.88, align 8
  %.91 = getelementptr i8, ptr %.88, i64 8
  %.92 = load i64, ptr %.91, align 8
  %.94 = add i64 %arg.a2, 16
  %.95 = inttoptr i64 %.94 to ptr
  %.96 = load i64, ptr %.95, align 8
  %.99 = inttoptr i64 %.96 to ptr
  %.133 = add i64 %arg.a3, 16
  %.134 = inttoptr i64 %.133 to ptr
  %.135 = load i64, ptr %.134, align 8
  %.138 = inttoptr i64 %.135 to ptr
  %.169 = add i64 %arg.a4, 16
  %.170 = inttoptr i64 %.169 to ptr
  %.171 = load i64, ptr %.170, align 8
  %.174 = inttoptr i64 %.171 to ptr
  store i64 0, ptr %.196, align 8
  call fastcc void @_ZN14sparse_kernels6tables6unpackB3v89B48c8tJTIeFIjxB2IKSgI4CrvSCKg1MMYiAhicRsBpNAA_3d_3dE5ArrayIhLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE5ArrayIjLi2E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE(ptr %.196, i64 %.18, ptr %.24, i64 %.18, i64 %.54, ptr %.60, i64 %.54, ptr %.99, i64 %.90, i64 %.92, ptr %.138, ptr %.174)
  %.222 = load i64, ptr %.196, align 8
  store i64 %.222, ptr %retptr, align 8
  ret void
}

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define i64 @sparse_tables_unpack(i64 %.1, i64 %.2, i64 %.3, i64 %.4, i64 %.5) local_unnamed_addr #0 {
entry:
  %.7 = alloca i64, align 8
  call fastcc void @_ZN13_3cdynamic_3e5entryB3v88B48c8tJTIeFIjxB2IKSgI4CrvQClUYkACQB1EgFS2gCAA_3d_3dExxxxx(ptr %.7, i64 %.1, i64 %.2, i64 %.3, i64 %.4, i64 %.5) #2
  %.21 = load i64, ptr %.7, align 8
  ret i64 %.21
}

; Function Attrs: nofree noinline norecurse nosync nounwind memory(argmem: readwrite)
define internal fastcc void @_ZN14sparse_kernels6tables6unpackB3v89B48c8tJTIeFIjxB2IKSgI4CrvSCKg1MMYiAhicRsBpNAA_3d_3dE5ArrayIhLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE5ArrayIjLi2E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE(ptr noalias nonnull writeonly captures(none) %retptr, i64 %arg.lengths.2, ptr readonly captures(none) %arg.lengths.4, i64 %arg.lengths.5.0, i64 %arg.mantissas.2, ptr readonly captures(none) %arg.mantissas.4, i64 %arg.mantissas.5.0, ptr writeonly captures(none) %arg.frequencies.4, i64 %arg.frequencies.5.0, i64 %arg.frequencies.5.1, ptr writeonly captures(none) %arg.rest_of.4, ptr writeonly captures(none) %arg.used.4) unnamed_addr #1 {
entry:
  %.1631048.not = icmp slt i64 %arg.frequencies.5.0, 1
  br i1 %.1631048.not, label %common.ret, label %B136.if

B164:                                             ; preds = %B136.if
  %.215 = add nsw i64 %at.3.01052, 2
  %.230 = icmp slt i64 %at.3.01052, 0
  %.231 = select i1 %.230, i64 %arg.lengths.5.0, i64 0
  %0 = getelementptr i8, ptr %arg.lengths.4, i64 %at.3.01052
  %.245 = getelementptr i8, ptr %0, i64 %.231
  %.246 = load i8, ptr %.245, align 1
  %.247 = zext i8 %.246 to i64
  %.248 = add nsw i64 %.215, %.247
  %.256 = icmp sgt i64 %.248, %arg.lengths.2
  br i1 %.256, label %common.ret, label %B250

common.ret:                                       ; preds = %B1330, %B1200, %B1138, %B136.if, %B164, %B774, %B648, %B550, %entry
  %at.3.0.lcssa.sink = phi i64 [ %.383, %B774 ], [ 0, %entry ], [ %.383, %B550 ], [ %.383, %B648 ], [ %.1375, %B1330 ], [ %at.3.01052, %B136.if ], [ %.383, %B1200 ], [ %.383, %B1138 ], [ %at.3.01052, %B164 ]
  %taken.2.0.lcssa.sink = phi i64 [ %taken.3.11045, %B774 ], [ 0, %entry ], [ %taken.3.11045, %B550 ], [ %taken.3.11045, %B648 ], [ %taken.4.2, %B1330 ], [ %taken.2.01051, %B136.if ], [ %taken.4.2, %B1200 ], [ %taken.4.2, %B1138 ], [ %taken.2.01051, %B164 ]
  %.sink = phi i64 [ 1, %B774 ], [ 0, %entry ], [ 2, %B648 ], [ 2, %B550 ], [ 0, %B1330 ], [ 1, %B136.if ], [ 3, %B1200 ], [ 2, %B1138 ], [ 1, %B164 ]
  store i64 %at.3.0.lcssa.sink, ptr %arg.used.4, align 8
  %.1459 = getelementptr i8, ptr %arg.used.4, i64 8
  store i64 %taken.2.0.lcssa.sink, ptr %.1459, align 8
  store i64 %.sink, ptr %retptr, align 8
  ret void

B250:                                             ; preds = %B164
  %.378 = add nuw nsw i64 %.247, 1
  %.383 = add nsw i64 %at.3.01052, 1
  %.1054 = mul i64 %.105.01049, %arg.frequencies.5.1
  %1 = getelementptr i32, ptr %arg.frequencies.4, i64 %.1054
  br label %B464.if

B550:                                             ; preds = %B464.if
  %.559 = icmp sgt i64 %rest.2.11047, -1
  br i1 %.559, label %common.ret, label %B1126

B648:                                             ; preds = %B464.if
  %.673 = icmp ugt i8 %.548, 12
  br i1 %.673, label %common.ret, label %B714

B714:                                             ; preds = %B648
  %.774 = icmp ne i8 %.548, 0
  %.776 = zext i1 %.774 to i64
  %.781 = icmp samesign ugt i8 %.548, 1
  br i1 %.781, label %B774, label %B1098

B774:                                             ; preds = %B714
  %.795.not = icmp slt i64 %taken.3.11045, %arg.mantissas.2
  br i1 %.795.not, label %B840, label %common.ret

B840:                                             ; preds = %B774
  %.905 = icmp slt i64 %taken.3.11045, 0
  %.906 = select i1 %.905, i64 %arg.mantissas.5.0, i64 0
  %2 = getelementptr i8, ptr %arg.mantissas.4, i64 %taken.3.11045
  %.920 = getelementptr i8, ptr %2, i64 %.906
  %.921 = load i8, ptr %.920, align 1
  %3 = and i8 %.921, 7
  %.923 = zext nneg i8 %3 to i64
  %.925 = add nsw i64 %.549, -1
  %.933 = add nsw i64 %taken.3.11045, 1
  %.951 = icmp samesign ugt i8 %.548, 3
  br i1 %.951, label %B1072, label %B1094

B1072:                                            ; preds = %B840
  %.958 = or disjoint i64 %.923, 8
  %.962 = shl nuw nsw i64 %.958, %.925
  %.965 = lshr i64 %.962, 3
  br label %B1098

B1094:                                            ; preds = %B840
  %.940 = shl nuw nsw i64 1, %.925
  %.943 = add nuw nsw i64 %.940, 7
  %.945 = and i64 %.943, %.923
  %.946 = or i64 %.945, %.940
  br label %B1098

B1098:                                            ; preds = %B1072, %B1094, %B714
  %taken.5.3 = phi i64 [ %taken.3.11045, %B714 ], [ %.933, %B1094 ], [ %.933, %B1072 ]
  %value.2.3 = phi i64 [ %.776, %B714 ], [ %.946, %B1094 ], [ %.965, %B1072 ]
  %4 = getelementptr i32, ptr %1, i64 %.419.01043
  %.1059 = trunc nuw nsw i64 %value.2.3 to i32
  store i32 %.1059, ptr %4, align 4
  %.1063 = add nsw i64 %value.2.3, %total.2.11046
  br label %B1126

B1126:                                            ; preds = %B550, %B1098
  %taken.4.2 = phi i64 [ %taken.5.3, %B1098 ], [ %taken.3.11045, %B550 ]
  %total.3.2 = phi i64 [ %.1063, %B1098 ], [ %total.2.11046, %B550 ]
  %rest.3.2 = phi i64 [ %rest.2.11047, %B1098 ], [ %.419.01043, %B550 ]
  %exitcond.not = icmp eq i64 %.419.01043, %.247
  br i1 %exitcond.not, label %B1138, label %B464.if

B1138:                                            ; preds = %B1126
  %.1092 = icmp slt i64 %rest.3.2, 0
  br i1 %.1092, label %common.ret, label %B1200

B1200:                                            ; preds = %B1138
  %.1183 = icmp sgt i64 %total.3.2, 4095
  br i1 %.1183, label %common.ret, label %B1330

B1330:                                            ; preds = %B1200
  %.1332 = getelementptr i32, ptr %1, i64 %rest.3.2
  %5 = trunc i64 %total.3.2 to i32
  %.1333 = sub i32 4096, %5
  store i32 %.1333, ptr %.1332, align 4
  %6 = getelementptr i64, ptr %arg.rest_of.4, i64 %.105.01049
  store i64 %rest.3.2, ptr %6, align 8
  %.1375 = add nsw i64 %.378, %.383
  %exitcond1076.not = icmp eq i64 %arg.frequencies.5.0, %.176
  br i1 %exitcond1076.not, label %common.ret, label %B136.if

B136.if:                                          ; preds = %entry, %B1330
  %at.3.01052 = phi i64 [ %.1375, %B1330 ], [ 0, %entry ]
  %taken.2.01051 = phi i64 [ %taken.4.2, %B1330 ], [ 0, %entry ]
  %.105.01049 = phi i64 [ %.176, %B1330 ], [ 0, %entry ]
  %.176 = add nuw nsw i64 %.105.01049, 1
  %.212.not = icmp slt i64 %at.3.01052, %arg.lengths.2
  br i1 %.212.not, label %B164, label %common.ret

B464.if:                                          ; preds = %B250, %B1126
  %rest.2.11047 = phi i64 [ -1, %B250 ], [ %rest.3.2, %B1126 ]
  %total.2.11046 = phi i64 [ 0, %B250 ], [ %total.3.2, %B1126 ]
  %taken.3.11045 = phi i64 [ %taken.2.01051, %B250 ], [ %taken.4.2, %B1126 ]
  %.419.01043 = phi i64 [ 0, %B250 ], [ %.488, %B1126 ]
  %.488 = add nuw nsw i64 %.419.01043, 1
  %.518 = add nsw i64 %.419.01043, %.383
  %.532 = icmp slt i64 %.518, 0
  %.533 = select i1 %.532, i64 %arg.lengths.5.0, i64 0
  %7 = getelementptr i8, ptr %arg.lengths.4, i64 %.518
  %.547 = getelementptr i8, ptr %7, i64 %.533
  %.548 = load i8, ptr %.547, align 1
  %.549 = zext i8 %.548 to i64
  %.554 = icmp eq i8 %.548, 15
  br i1 %.554, label %B550, label %B648
}

attributes #0 = { nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none) }
attributes #1 = { nofree noinline norecurse nosync nounwind memory(argmem: readwrite) }
attributes #2 = { noinline }
