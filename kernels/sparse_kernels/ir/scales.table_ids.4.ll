; 260fb243687df56cd5b478c0faa56a32

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define internal fastcc void @_ZN13_3cdynamic_3e5entryB4v112B48c8tJTIeFIjxB2IKSgI4CrvQClUYkACQB1EgFS2gCAA_3d_3dExxxxxxxxxxxxx(ptr noalias nonnull writeonly captures(none) %retptr, i64 %arg.a0, i64 %arg.a1, i64 %arg.a2, i64 %arg.a3, i64 %arg.a4, i64 %arg.a5, i64 %arg.a6, i64 %arg.a7, i64 %arg.a8, i64 %arg.a9, i64 %arg.a10, i64 %arg.a11, i64 %arg.a12) unnamed_addr #0 {
entry:
  %.21 = add i64 %arg.a0, 32
  %.22 = inttoptr i64 %.21 to ptr
  %.23 = load i64, ptr %.22, align 8
  %.24 = inttoptr i64 %.23 to ptr
  %.26 = load i64, ptr %.24, align 8
  %.27 = add i64 %arg.a0, 16
  %.28 = inttoptr i64 %.27 to ptr
  %.29 = load i64, ptr %.28, align 8
  %.32 = inttoptr i64 %.29 to ptr
  %.57 = add i64 %arg.a1, 32
  %.58 = inttoptr i64 %.57 to ptr
  %.59 = load i64, ptr %.58, align 8
  %.60 = inttoptr i64 %.59 to ptr
  %.62 = load i64, ptr %.60, align 8
  %.63 = add i64 %arg.a1, 16
  %.64 = inttoptr i64 %.63 to ptr
  %.65 = load i64, ptr %.64, align 8
  %.68 = inttoptr i64 %.65 to ptr
  %.93 = add i64 %arg.a3, 32
  %.94 = inttoptr i64 %.93 to ptr
  %.95 = load i64, ptr %.94, align 8
  %.96 = inttoptr i64 %.95 to ptr
  %.98 = load i64, ptr %.96, align 8
  %.99 = getelementptr i8, ptr %.96, i64 8
  %.100 = load i64, ptr %.99, align 8
  %.102 = add i64 %arg.a3, 16
  %.103 = inttoptr i64 %.102 to ptr
  %.104 = load i64, ptr %.103, align 8
  %.107 = inttoptr i64 %.104 to ptr
  %.135 = add i64 %arg.a8, 32
  %.136 = inttoptr i64 %.135 to ptr
  %.137 = load i64, ptr %.136, align 8
  %.138 = inttoptr i64 %.137 to ptr
  %.140 = load i64, ptr %.138, align 8
  %.141 = add i64 %arg.a8, 16
  %.142 = inttoptr i64 %.141 to ptr
  %.143 = load i64, ptr %.142, align 8
  %.146 = inttoptr i64 %.143 to ptr
  %.171 = add i64 %arg.a9, 32
  %.172 = inttoptr i64 %.171 to ptr
  %.173 = load i64, ptr %.172, align 8
  %.174 = inttoptr i64 %.173 to ptr
  %.176 = load i64, ptr %.174, align 8
  %.177 = add i64 %arg.a9, 16
  %.178 = inttoptr i64 %.177 to ptr
  %.179 = load i64, ptr %.178, align 8
  %.182 = inttoptr i64 %.179 to ptr
  %.213 = add i64 %arg.a10, 16
  %.214 = inttoptr i64 %.213 to ptr
  %.215 = load i64, ptr %.214, align 8
  %.218 = inttoptr i64 %.215 to ptr
  %.243 = add i64 %arg.a11, 32
  %.244 = inttoptr i64 %.243 to ptr
  %.245 = load i64, ptr %.244, align 8
  %.246 = inttoptr i64 %.245 to ptr
  %.248 = load i64, ptr %.246, align 8
  %.249 = add i64 %arg.a11, 16
  %.250 = inttoptr i64 %.249 to ptr
  %.251 = load i64, ptr %.250, align 8
  %.254 = inttoptr i64 %.251 to ptr
  %.279 = add i64 %arg.a12, 32
  %.280 = inttoptr i64 %.279 to ptr
  %.281 = load i64, ptr %.280, align 8
  %.282 = inttoptr i64 %.281 to ptr
  %.284 = load i64, ptr %.282, align 8
  %.285 = add i64 %arg.a12, 16
  %.286 = inttoptr i64 %.285 to ptr
  %.287 = load i64, ptr %.286, align 8
  %.290 = inttoptr i64 %.287 to ptr
  %.110.i = trunc i64 %arg.a4 to i32
  %.111.i = trunc i64 %arg.a5 to i32
  %.118.i = trunc i64 %arg.a6 to i16
  %.119.i = trunc i64 %arg.a7 to i16
  %.165.i = add i64 %.98, -1
  %.178.i = icmp sgt i64 %.98, 1
  br i1 %.178.i, label %B346.i, label %B436.i

B346.i:                                           ; preds = %entry
  %.243.i = getelementptr i64, ptr %.107, i64 %.100
  %.244.i = load i64, ptr %.243.i, align 8, !noalias !0
  %.246.not.i = icmp sgt i64 %.244.i, %arg.a2
  br i1 %.246.not.i, label %B436.i, label %B380.preheader.i

B380.preheader.i:                                 ; preds = %B346.i
  %0 = add nsw i64 %.98, -2
  br label %B380.i

B380.i:                                           ; preds = %B402.i, %B380.preheader.i
  %member.3.1.i = phi i64 [ %.252.i, %B402.i ], [ 0, %B380.preheader.i ]
  %exitcond.not.i = icmp eq i64 %member.3.1.i, %0
  br i1 %exitcond.not.i, label %B436.i, label %B402.i

B402.i:                                           ; preds = %B380.i
  %.252.i = add nuw nsw i64 %member.3.1.i, 1
  %.272.i = add nuw nsw i64 %member.3.1.i, 2
  %.323.i = mul i64 %.272.i, %.100
  %.327.i = getelementptr i64, ptr %.107, i64 %.323.i
  %.328.i = load i64, ptr %.327.i, align 8, !noalias !0
  %.330.not.i = icmp sgt i64 %.328.i, %arg.a2
  br i1 %.330.not.i, label %B436.i, label %B380.i

B436.i:                                           ; preds = %B402.i, %B380.i, %B346.i, %entry
  %member.5.0.i = phi i64 [ 0, %B346.i ], [ 0, %entry ], [ %.165.i, %B380.i ], [ %.252.i, %B402.i ]
  %.359.i = icmp sgt i64 %.284, 0
  br i1 %.359.i, label %B500.preheader.i, label %_ZN14sparse_kernels6scales9table_idsB4v113B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWqCQhqcRsCJNAA_3d_3dE5ArrayIjLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedEx5ArrayIxLi2E1C7mutable7alignedExxxx5ArrayIhLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE5ArrayIsLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE.exit

B500.preheader.i:                                 ; preds = %B436.i
  %.2228.i = icmp sgt i64 %.62, 0
  %.1200.i = icmp slt i64 %.176, 1
  %.1872.i = insertelement <16 x i32> poison, i32 %.110.i, i64 0
  %.1873.i = shufflevector <16 x i32> %.1872.i, <16 x i32> poison, <16 x i32> zeroinitializer
  %.1874.i = insertelement <16 x i32> poison, i32 %.111.i, i64 0
  %.1875.i = shufflevector <16 x i32> %.1874.i, <16 x i32> poison, <16 x i32> zeroinitializer
  %.1876.i = insertelement <16 x i16> poison, i16 %.118.i, i64 0
  %.1877.i = shufflevector <16 x i16> %.1876.i, <16 x i16> poison, <16 x i32> zeroinitializer
  %.1878.i = insertelement <16 x i16> poison, i16 %.119.i, i64 0
  %.1879.i = shufflevector <16 x i16> %.1878.i, <16 x i16> poison, <16 x i32> zeroinitializer
  %.2062.i = and i64 %arg.a4, 4294967295
  %1 = shl i64 %arg.a7, 4
  br label %B500.i

B500.i:                                           ; preds = %B1732.i, %B500.preheader.i
  %member.4.0.i = phi i64 [ %.2918.i, %B1732.i ], [ %member.5.0.i, %B500.preheader.i ]
  %i.2.0.i = phi i64 [ %i.3.2.i, %B1732.i ], [ 0, %B500.preheader.i ]
  %.366.i = add nsw i64 %i.2.0.i, %arg.a2
  %.394.i = icmp slt i64 %member.4.0.i, 0
  %.395.i = select i1 %.394.i, i64 %.98, i64 0
  %.396.i = add i64 %.395.i, %member.4.0.i
  %.416.i = mul i64 %.396.i, %.100
  %.420.i = getelementptr i64, ptr %.107, i64 %.416.i
  %.421.i = load i64, ptr %.420.i, align 8, !noalias !0
  %.422.i = sub i64 %.366.i, %.421.i
  %.476.i = getelementptr i8, ptr %.420.i, i64 8
  %.477.i = load i64, ptr %.476.i, align 8, !noalias !0
  %.534.i = getelementptr i8, ptr %.420.i, i64 16
  %.535.i = load i64, ptr %.534.i, align 8, !noalias !0
  %.539.i = icmp eq i64 %.477.i, 0
  br i1 %.539.i, label %B500.endif.endif.i, label %B500.else.i, !prof !3

B620.i:                                           ; preds = %B500.endif.endif.i
  %.641.i = add nsw i64 %member.4.0.i, 1
  %.668.i = icmp slt i64 %member.4.0.i, -1
  %.669.i = select i1 %.668.i, i64 %.98, i64 0
  %.670.i = add i64 %.641.i, %.669.i
  %.690.i = mul i64 %.670.i, %.100
  %.694.i = getelementptr i64, ptr %.107, i64 %.690.i
  %.695.i = load i64, ptr %.694.i, align 8, !noalias !0
  %.697.i = sub nsw i64 %.695.i, %arg.a2
  %.11.i.i = tail call i64 @llvm.smin.i64(i64 %.284, i64 %.697.i)
  br label %B688.i

B688.i:                                           ; preds = %B500.endif.endif.i, %B620.i
  %"$phi688.0.2.1.i" = phi i64 [ %.11.i.i, %B620.i ], [ %.284, %B500.endif.endif.i ]
  %.766.i = icmp slt i64 %i.2.0.i, %"$phi688.0.2.1.i"
  br i1 %.766.i, label %B704.preheader.i, label %B1732.i

B704.preheader.i:                                 ; preds = %B688.i
  %.906.i = getelementptr i8, ptr %.420.i, i64 24
  br label %B704.i

B704.i:                                           ; preds = %B1672.i, %B704.preheader.i
  %i.4.1.i = phi i64 [ %.1333.i, %B1672.i ], [ %i.2.0.i, %B704.preheader.i ]
  %column.3.1.i = phi i64 [ %spec.select1082.i, %B1672.i ], [ %rem.1.0.i, %B704.preheader.i ]
  %row.2.1.i = phi i64 [ %spec.select.i, %B1672.i ], [ %.5771093.i, %B704.preheader.i ]
  %.777.i = sub i64 %.477.i, %column.3.1.i
  %.780.i = sub i64 %"$phi688.0.2.1.i", %i.4.1.i
  %.14.i.i = tail call i64 @llvm.smin.i64(i64 %.780.i, i64 %.777.i)
  %.16.i.i = tail call i64 @llvm.smin.i64(i64 %.248, i64 %.14.i.i)
  %.835.i = icmp slt i64 %row.2.1.i, 0
  %.836.i = select i1 %.835.i, i64 %.140, i64 0
  %2 = getelementptr i8, ptr %.146, i64 %row.2.1.i
  %.850.i = getelementptr i8, ptr %2, i64 %.836.i
  %.851.i = load i8, ptr %.850.i, align 1, !noalias !0
  %.852.i = zext i8 %.851.i to i16
  %.907.i = load i64, ptr %.906.i, align 8, !noalias !0
  %.971.i = icmp sgt i64 %.907.i, -1
  br i1 %.971.i, label %B848.i, label %B874.else.endif.i

B848.i:                                           ; preds = %B704.i
  %.909.i = add nsw i64 %.907.i, %column.3.1.i
  %.975.i = add nsw i64 %.909.i, %.16.i.i
  %.1015.i = icmp slt i64 %.909.i, 0
  %.1016.i = select i1 %.1015.i, i64 %.176, i64 0
  %.1017.i = add i64 %.1016.i, %.909.i
  %.1020.i = icmp slt i64 %.1017.i, 0
  br i1 %.1020.i, label %B848.else.if.i, label %B848.else.endif.i, !prof !3

B892.i:                                           ; preds = %B874.endif.i, %B848.endif.i
  %.1268.sink.i = phi i64 [ %.1268.i, %B874.endif.i ], [ %.1093.i, %B848.endif.i ]
  %.1005.sroa.0.3.pn.i = phi i64 [ %.1180.sroa.0.3.i, %B874.endif.i ], [ %.1005.sroa.0.3.i, %B848.endif.i ]
  %.1277.i = tail call i64 @llvm.smax.i64(i64 %.1268.sink.i, i64 0)
  %"$phi892.0.2.sroa.32.3.i" = getelementptr i8, ptr %.182, i64 %.1005.sroa.0.3.pn.i
  %.1333.i = add nsw i64 %.16.i.i, %i.4.1.i
  %.1371.i = icmp slt i64 %i.4.1.i, 0
  %.1372.i = select i1 %.1371.i, i64 %.26, i64 0
  %.1373.i = add i64 %.1372.i, %i.4.1.i
  %.1376.i = icmp slt i64 %.1373.i, 0
  br i1 %.1376.i, label %B892.else.if.i, label %B892.else.endif.i, !prof !3

B1102.preheader.i:                                ; preds = %B1016.if.i, %B892.endif.else.endif.endif.endif.i
  %.19931101.not.i = icmp eq i64 %.1692.0.i, 0
  br i1 %.19931101.not.i, label %B1382.i, label %B1102.if.i

B1382.i:                                          ; preds = %B1102.if.i, %B1102.preheader.i
  br i1 %.2228.i, label %B1404.else.i, label %B1566.i

B1566.i:                                          ; preds = %B1382.i
  %.27101107.not.i = icmp slt i64 %.16.i.i, 1
  br i1 %.27101107.not.i, label %B1672.i, label %B1596.if.preheader.i

B1596.if.preheader.i:                             ; preds = %B1460.if.i, %B1566.i
  %spec.select1095.pre-phi1117.i = phi i64 [ %.16.i.i, %B1566.i ], [ %spec.select1097.i, %B1460.if.i ]
  br label %B1596.if.i

B1672.i:                                          ; preds = %B1596.if.i, %B1404.else.endif.endif.endif.i, %B1566.i
  %.2857.i = add nsw i64 %.16.i.i, %column.3.1.i
  %.2866.i = icmp eq i64 %.2857.i, %.477.i
  %.2871.i = zext i1 %.2866.i to i64
  %spec.select.i = add nsw i64 %row.2.1.i, %.2871.i
  %spec.select1082.i = select i1 %.2866.i, i64 0, i64 %.2857.i
  %.2895.i = icmp slt i64 %.1333.i, %"$phi688.0.2.1.i"
  br i1 %.2895.i, label %B704.i, label %B1732.i

B1732.i:                                          ; preds = %B1672.i, %B688.i
  %i.3.2.i = phi i64 [ %i.2.0.i, %B688.i ], [ %.1333.i, %B1672.i ]
  %.2918.i = add nsw i64 %member.4.0.i, 1
  %.2929.i = icmp slt i64 %i.3.2.i, %.284
  br i1 %.2929.i, label %B500.i, label %_ZN14sparse_kernels6scales9table_idsB4v113B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWqCQhqcRsCJNAA_3d_3dE5ArrayIjLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedEx5ArrayIxLi2E1C7mutable7alignedExxxx5ArrayIhLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE5ArrayIsLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE.exit

B500.else.i:                                      ; preds = %B500.i
  %.550.i = icmp ne i64 %.422.i, -9223372036854775808
  %.551.i = icmp ne i64 %.477.i, -1
  %.552.not.i = or i1 %.550.i, %.551.i
  br i1 %.552.not.i, label %B500.endif.else.if.i, label %B500.endif.endif.i, !prof !4

B500.endif.endif.i:                               ; preds = %B500.else.i, %B500.endif.else.if.i, %B500.i
  %.5771093.i = phi i64 [ %.535.i, %B500.i ], [ %.57710911119.i, %B500.endif.else.if.i ], [ %.535.i, %B500.else.i ]
  %rem.1.0.i = phi i64 [ 0, %B500.i ], [ %spec.select1084.i, %B500.endif.else.if.i ], [ 0, %B500.else.i ]
  %.627.i = icmp eq i64 %member.4.0.i, %.165.i
  br i1 %.627.i, label %B688.i, label %B620.i

B500.endif.else.if.i:                             ; preds = %B500.else.i
  %.555.i = sdiv i64 %.422.i, %.477.i
  %.556.i = srem i64 %.422.i, %.477.i
  %.557.i = xor i64 %.556.i, %.477.i
  %.558.i = icmp slt i64 %.557.i, 0
  %.559.i = icmp ne i64 %.556.i, 0
  %.560.i = and i1 %.559.i, %.558.i
  %.565.i = sext i1 %.560.i to i64
  %spec.select1083.i = add i64 %.555.i, %.535.i
  %.57710911119.i = add i64 %spec.select1083.i, %.565.i
  %.609.i = select i1 %.560.i, i64 %.477.i, i64 0
  %spec.select1084.i = add i64 %.609.i, %.556.i
  br label %B500.endif.endif.i

B848.endif.i:                                     ; preds = %B848.else.endif.endif.endif.if.i, %B848.else.endif.endif.endif.i
  %.1005.sroa.13.0.i = phi i64 [ %.176, %B848.else.endif.endif.endif.if.i ], [ %.1005.sroa.13.1.i, %B848.else.endif.endif.endif.i ]
  %.1093.i = sub i64 %.1005.sroa.13.0.i, %.1005.sroa.0.3.i
  br label %B892.i

B848.else.if.i:                                   ; preds = %B848.i
  br label %B848.else.endif.i

B848.else.endif.i:                                ; preds = %B848.else.if.i, %B848.i
  %.1005.sroa.0.1.i = phi i64 [ 0, %B848.else.if.i ], [ %.1017.i, %B848.i ]
  %.1025.not.i = icmp slt i64 %.1017.i, %.176
  br i1 %.1025.not.i, label %B848.else.endif.endif.i, label %B848.else.endif.if.i, !prof !4

B848.else.endif.if.i:                             ; preds = %B848.else.endif.i
  br label %B848.else.endif.endif.i

B848.else.endif.endif.i:                          ; preds = %B848.else.endif.if.i, %B848.else.endif.i
  %.1005.sroa.0.3.i = phi i64 [ %.176, %B848.else.endif.if.i ], [ %.1005.sroa.0.1.i, %B848.else.endif.i ]
  %.1032.i = icmp slt i64 %.975.i, 0
  %.1033.i = select i1 %.1032.i, i64 %.176, i64 0
  %.1034.i = add i64 %.1033.i, %.975.i
  %.1037.i = icmp slt i64 %.1034.i, 0
  br i1 %.1037.i, label %B848.else.endif.endif.if.i, label %B848.else.endif.endif.endif.i, !prof !3

B848.else.endif.endif.if.i:                       ; preds = %B848.else.endif.endif.i
  br label %B848.else.endif.endif.endif.i

B848.else.endif.endif.endif.i:                    ; preds = %B848.else.endif.endif.if.i, %B848.else.endif.endif.i
  %.1005.sroa.13.1.i = phi i64 [ 0, %B848.else.endif.endif.if.i ], [ %.1034.i, %B848.else.endif.endif.i ]
  %.1042.not.i = icmp slt i64 %.1034.i, %.176
  br i1 %.1042.not.i, label %B848.endif.i, label %B848.else.endif.endif.endif.if.i, !prof !4

B848.else.endif.endif.endif.if.i:                 ; preds = %B848.else.endif.endif.endif.i
  br label %B848.endif.i

B874.endif.i:                                     ; preds = %B874.else.endif.endif.endif.if.i, %B874.else.endif.endif.endif.i
  %.1180.sroa.13.0.i = phi i64 [ %.176, %B874.else.endif.endif.endif.if.i ], [ %.1180.sroa.13.1.i, %B874.else.endif.endif.endif.i ]
  %.1268.i = sub i64 %.1180.sroa.13.0.i, %.1180.sroa.0.3.i
  br label %B892.i

B874.else.endif.i:                                ; preds = %B704.i
  br i1 %.1200.i, label %B874.else.endif.if.i, label %B874.else.endif.endif.i, !prof !3

B874.else.endif.if.i:                             ; preds = %B874.else.endif.i
  br label %B874.else.endif.endif.i

B874.else.endif.endif.i:                          ; preds = %B874.else.endif.if.i, %B874.else.endif.i
  %.1180.sroa.0.3.i = phi i64 [ %.176, %B874.else.endif.if.i ], [ 0, %B874.else.endif.i ]
  %.1207.i = icmp slt i64 %.16.i.i, 0
  %.1208.i = select i1 %.1207.i, i64 %.176, i64 0
  %.1209.i = add i64 %.1208.i, %.16.i.i
  %.1212.i = icmp slt i64 %.1209.i, 0
  br i1 %.1212.i, label %B874.else.endif.endif.if.i, label %B874.else.endif.endif.endif.i, !prof !3

B874.else.endif.endif.if.i:                       ; preds = %B874.else.endif.endif.i
  br label %B874.else.endif.endif.endif.i

B874.else.endif.endif.endif.i:                    ; preds = %B874.else.endif.endif.if.i, %B874.else.endif.endif.i
  %.1180.sroa.13.1.i = phi i64 [ 0, %B874.else.endif.endif.if.i ], [ %.1209.i, %B874.else.endif.endif.i ]
  %.1217.not.i = icmp slt i64 %.1209.i, %.176
  br i1 %.1217.not.i, label %B874.endif.i, label %B874.else.endif.endif.endif.if.i, !prof !4

B874.else.endif.endif.endif.if.i:                 ; preds = %B874.else.endif.endif.endif.i
  br label %B874.endif.i

B892.endif.i:                                     ; preds = %B892.else.endif.endif.endif.if.i, %B892.else.endif.endif.endif.i
  %.1361.sroa.13.0.i = phi i64 [ %.26, %B892.else.endif.endif.endif.if.i ], [ %.1361.sroa.13.1.i, %B892.else.endif.endif.endif.i ]
  %.1449.i = sub i64 %.1361.sroa.13.0.i, %.1361.sroa.0.3.i
  %.1458.i = tail call i64 @llvm.smax.i64(i64 %.1449.i, i64 0)
  %.1474.i = getelementptr i32, ptr %.32, i64 %.1361.sroa.0.3.i
  %.1544.i = select i1 %.1371.i, i64 %.284, i64 0
  %.1545.i = add i64 %.1544.i, %i.4.1.i
  %.1548.i = icmp slt i64 %.1545.i, 0
  br i1 %.1548.i, label %B892.endif.else.if.i, label %B892.endif.else.endif.i, !prof !3

B892.else.if.i:                                   ; preds = %B892.i
  br label %B892.else.endif.i

B892.else.endif.i:                                ; preds = %B892.else.if.i, %B892.i
  %.1361.sroa.0.1.i = phi i64 [ 0, %B892.else.if.i ], [ %.1373.i, %B892.i ]
  %.1381.not.i = icmp slt i64 %.1373.i, %.26
  br i1 %.1381.not.i, label %B892.else.endif.endif.i, label %B892.else.endif.if.i, !prof !4

B892.else.endif.if.i:                             ; preds = %B892.else.endif.i
  br label %B892.else.endif.endif.i

B892.else.endif.endif.i:                          ; preds = %B892.else.endif.if.i, %B892.else.endif.i
  %.1361.sroa.0.3.i = phi i64 [ %.26, %B892.else.endif.if.i ], [ %.1361.sroa.0.1.i, %B892.else.endif.i ]
  %.1388.i = icmp slt i64 %.1333.i, 0
  %.1389.i = select i1 %.1388.i, i64 %.26, i64 0
  %.1390.i = add i64 %.1389.i, %.1333.i
  %.1393.i = icmp slt i64 %.1390.i, 0
  br i1 %.1393.i, label %B892.else.endif.endif.if.i, label %B892.else.endif.endif.endif.i, !prof !3

B892.else.endif.endif.if.i:                       ; preds = %B892.else.endif.endif.i
  br label %B892.else.endif.endif.endif.i

B892.else.endif.endif.endif.i:                    ; preds = %B892.else.endif.endif.if.i, %B892.else.endif.endif.i
  %.1361.sroa.13.1.i = phi i64 [ 0, %B892.else.endif.endif.if.i ], [ %.1390.i, %B892.else.endif.endif.i ]
  %.1398.not.i = icmp slt i64 %.1390.i, %.26
  br i1 %.1398.not.i, label %B892.endif.i, label %B892.else.endif.endif.endif.if.i, !prof !4

B892.else.endif.endif.endif.if.i:                 ; preds = %B892.else.endif.endif.endif.i
  br label %B892.endif.i

B1016.if.lr.ph.i:                                 ; preds = %B892.endif.else.endif.endif.endif.i
  %.1880.i = insertelement <16 x i16> poison, i16 %.852.i, i64 0
  %.1881.i = shufflevector <16 x i16> %.1880.i, <16 x i16> poison, <16 x i32> zeroinitializer
  br label %B1016.if.i

B892.endif.else.if.i:                             ; preds = %B892.endif.i
  br label %B892.endif.else.endif.i

B892.endif.else.endif.i:                          ; preds = %B892.endif.else.if.i, %B892.endif.i
  %.1533.sroa.0.1.i = phi i64 [ 0, %B892.endif.else.if.i ], [ %.1545.i, %B892.endif.i ]
  %.1553.not.i = icmp slt i64 %.1545.i, %.284
  br i1 %.1553.not.i, label %B892.endif.else.endif.endif.endif.i, label %B892.endif.else.endif.if.i, !prof !4

B892.endif.else.endif.if.i:                       ; preds = %B892.endif.else.endif.i
  br label %B892.endif.else.endif.endif.endif.i

B892.endif.else.endif.endif.endif.i:              ; preds = %B892.endif.else.endif.if.i, %B892.endif.else.endif.i
  %.1533.sroa.0.3.i = phi i64 [ %.284, %B892.endif.else.endif.if.i ], [ %.1533.sroa.0.1.i, %B892.endif.else.endif.i ]
  %.1646.i = getelementptr i8, ptr %.290, i64 %.1533.sroa.0.3.i
  %.1692.0.i = and i64 %.16.i.i, 15
  %.1723.i = and i64 %.16.i.i, -16
  %3 = tail call i64 @llvm.smax.i64(i64 %.16.i.i, i64 15)
  %spec.select1096.i = lshr i64 %3, 4
  %.18071098.not.i = icmp eq i64 %spec.select1096.i, 0
  br i1 %.18071098.not.i, label %B1102.preheader.i, label %B1016.if.lr.ph.i

B1016.if.i:                                       ; preds = %B1016.if.i, %B1016.if.lr.ph.i
  %.1754.01100.i = phi i64 [ %spec.select1096.i, %B1016.if.lr.ph.i ], [ %.1816.i, %B1016.if.i ]
  %.1751.01099.i = phi i64 [ 0, %B1016.if.lr.ph.i ], [ %.1820.i, %B1016.if.i ]
  %.1816.i = add nsw i64 %.1754.01100.i, -1
  %.1820.i = add nuw nsw i64 %.1751.01099.i, 16
  %.1884.i = getelementptr i32, ptr %.1474.i, i64 %.1751.01099.i
  %.1886.i = load <16 x i32>, ptr %.1884.i, align 4, !noalias !0
  %.1887.i = lshr <16 x i32> %.1886.i, %.1873.i
  %.1888.i = and <16 x i32> %.1887.i, %.1875.i
  %.1889.i = trunc <16 x i32> %.1888.i to <16 x i16>
  %.1890.i = sub <16 x i16> %.1877.i, %.1889.i
  %4 = tail call <16 x i16> @llvm.smax.v16i16(<16 x i16> %.1890.i, <16 x i16> zeroinitializer)
  %5 = tail call <16 x i16> @llvm.umin.v16i16(<16 x i16> %4, <16 x i16> splat (i16 15))
  %.1895.i = getelementptr i8, ptr %"$phi892.0.2.sroa.32.3.i", i64 %.1751.01099.i
  %.1897.i = load <16 x i8>, ptr %.1895.i, align 1, !noalias !0
  %.1898.i = zext <16 x i8> %.1897.i to <16 x i16>
  %.1899.i = mul <16 x i16> %5, %.1879.i
  %.1900.i = add nuw nsw <16 x i16> %.1881.i, %.1898.i
  %.1901.i = add <16 x i16> %.1900.i, %.1899.i
  %.1902.i = getelementptr i16, ptr %.254, i64 %.1751.01099.i
  store <16 x i16> %.1901.i, ptr %.1902.i, align 2, !noalias !0
  %.1807.i = icmp samesign ugt i64 %.1754.01100.i, 1
  br i1 %.1807.i, label %B1016.if.i, label %B1102.preheader.i

B1102.if.i:                                       ; preds = %B1102.preheader.i, %B1102.if.i
  %.1940.01103.i = phi i64 [ %.2002.i, %B1102.if.i ], [ %.1692.0.i, %B1102.preheader.i ]
  %.1937.01102.i = phi i64 [ %.2006.i, %B1102.if.i ], [ %.1723.i, %B1102.preheader.i ]
  %.2002.i = add nsw i64 %.1940.01103.i, -1
  %.2006.i = add nuw nsw i64 %.1937.01102.i, 1
  %.2044.i = icmp slt i64 %.1937.01102.i, 0
  %.2045.i = select i1 %.2044.i, i64 %.1458.i, i64 0
  %6 = getelementptr i32, ptr %.1474.i, i64 %.1937.01102.i
  %.2059.i = getelementptr i32, ptr %6, i64 %.2045.i
  %.2060.i = load i32, ptr %.2059.i, align 4, !noalias !0
  %.2063.i = zext i32 %.2060.i to i64
  %.2064.i = lshr i64 %.2063.i, %.2062.i
  %.2069.i = and i64 %.2064.i, %arg.a5
  %.2075.i = sub i64 %arg.a6, %.2069.i
  %.2076.i = trunc i64 %.2075.i to i16
  %7 = tail call i16 @llvm.smax.i16(i16 %.2076.i, i16 0)
  %8 = tail call i16 @llvm.umin.i16(i16 %7, i16 15)
  %.2139.i = mul i16 %8, %.119.i
  %.2154.i = select i1 %.2044.i, i64 %.1277.i, i64 0
  %9 = getelementptr i8, ptr %"$phi892.0.2.sroa.32.3.i", i64 %.1937.01102.i
  %.2168.i = getelementptr i8, ptr %9, i64 %.2154.i
  %.2169.i = load i8, ptr %.2168.i, align 1, !noalias !0
  %.2173.i = zext i8 %.2169.i to i16
  %.2174.i = add nuw nsw i16 %.2173.i, %.852.i
  %.2178.i = add i16 %.2174.i, %.2139.i
  %.2194.i = select i1 %.2044.i, i64 %.248, i64 0
  %10 = getelementptr i16, ptr %.254, i64 %.1937.01102.i
  %.2208.i = getelementptr i16, ptr %10, i64 %.2194.i
  store i16 %.2178.i, ptr %.2208.i, align 2, !noalias !0
  %.1993.i = icmp sgt i64 %.1940.01103.i, 1
  br i1 %.1993.i, label %B1102.if.i, label %B1382.i

B1404.else.i:                                     ; preds = %B1382.i
  %.2271.i = select i1 %.1371.i, i64 %.62, i64 0
  %.2272.i = add i64 %.2271.i, %i.4.1.i
  %.2275.i = icmp slt i64 %.2272.i, 0
  br i1 %.2275.i, label %B1404.else.if.i, label %B1404.else.endif.i, !prof !3

B1404.else.if.i:                                  ; preds = %B1404.else.i
  br label %B1404.else.endif.i

B1404.else.endif.i:                               ; preds = %B1404.else.if.i, %B1404.else.i
  %.2260.sroa.0.1.i = phi i64 [ 0, %B1404.else.if.i ], [ %.2272.i, %B1404.else.i ]
  %.2280.not.i = icmp slt i64 %.2272.i, %.62
  br i1 %.2280.not.i, label %B1404.else.endif.endif.endif.i, label %B1404.else.endif.if.i, !prof !4

B1404.else.endif.if.i:                            ; preds = %B1404.else.endif.i
  br label %B1404.else.endif.endif.endif.i

B1404.else.endif.endif.endif.i:                   ; preds = %B1404.else.endif.if.i, %B1404.else.endif.i
  %.2260.sroa.0.3.i = phi i64 [ %.62, %B1404.else.endif.if.i ], [ %.2260.sroa.0.1.i, %B1404.else.endif.i ]
  %.2373.i = getelementptr i8, ptr %.68, i64 %.2260.sroa.0.3.i
  %spec.select1097.i = tail call i64 @llvm.smax.i64(i64 %.16.i.i, i64 0)
  %.24851104.not.i = icmp slt i64 %.16.i.i, 1
  br i1 %.24851104.not.i, label %B1672.i, label %B1460.if.i

B1460.if.i:                                       ; preds = %B1404.else.endif.endif.endif.i, %B1460.if.i
  %.2429.01105.i = phi i64 [ %.2498.i, %B1460.if.i ], [ 0, %B1404.else.endif.endif.endif.i ]
  %.2498.i = add nuw nsw i64 %.2429.01105.i, 1
  %11 = getelementptr i16, ptr %.254, i64 %.2429.01105.i
  %.2552.i = load i16, ptr %11, align 2, !noalias !0
  %12 = getelementptr i8, ptr %.2373.i, i64 %.2429.01105.i
  %.2582.i = load i8, ptr %12, align 1, !noalias !0
  %.2585.i = zext i8 %.2582.i to i64
  %.2587.i = mul i64 %1, %.2585.i
  %13 = trunc i64 %.2587.i to i16
  %.2592.i = add i16 %.2552.i, %13
  store i16 %.2592.i, ptr %11, align 2, !noalias !0
  %exitcond1110.not.i = icmp eq i64 %.16.i.i, %.2498.i
  br i1 %exitcond1110.not.i, label %B1596.if.preheader.i, label %B1460.if.i

B1596.if.i:                                       ; preds = %B1596.if.i, %B1596.if.preheader.i
  %.2654.01108.i = phi i64 [ %.2723.i, %B1596.if.i ], [ 0, %B1596.if.preheader.i ]
  %.2723.i = add nuw nsw i64 %.2654.01108.i, 1
  %14 = getelementptr i16, ptr %.254, i64 %.2654.01108.i
  %.2777.i = load i16, ptr %14, align 2, !noalias !0
  %.2779.i = zext i16 %.2777.i to i64
  %.2804.i = getelementptr i8, ptr %.218, i64 %.2779.i
  %.2805.i = load i8, ptr %.2804.i, align 1, !noalias !0
  %15 = getelementptr i8, ptr %.1646.i, i64 %.2654.01108.i
  store i8 %.2805.i, ptr %15, align 1, !noalias !0
  %exitcond1111.not.i = icmp eq i64 %.2723.i, %spec.select1095.pre-phi1117.i
  br i1 %exitcond1111.not.i, label %B1672.i, label %B1596.if.i

_ZN14sparse_kernels6scales9table_idsB4v113B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWqCQhqcRsCJNAA_3d_3dE5ArrayIjLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedEx5ArrayIxLi2E1C7mutable7alignedExxxx5ArrayIhLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE5ArrayIsLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE.exit: ; preds = %B1732.i, %B436.i
  store i64 0, ptr %retptr, align 8
  ret void
}

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define i64 @sparse_scales_table_ids(i64 %.1, i64 %.2, i64 %.3, i64 %.4, i64 %.5, i64 %.6, i64 %.7, i64 %.8, i64 %.9, i64 %.10, i64 %.11, i64 %.12, i64 %.13) local_unnamed_addr #0 {
entry:
  %.15 = alloca i64, align 8
  store i64 0, ptr %.15, align 8
  call fastcc void @_ZN13_3cdynamic_3e5entryB4v112B48c8tJTIeFIjxB2IKSgI4CrvQClUYkACQB1EgFS2gCAA_3d_3dExxxxxxxxxxxxx(ptr %.15, i64 %.1, i64 %.2, i64 %.3, i64 %.4, i64 %.5, i64 %.6, i64 %.7, i64 %.8, i64 %.9, i64 %.10, i64 %.11, i64 %.12, i64 %.13) #2
  %.29 = load i64, ptr %.15, align 8
  ret i64 %.29
}

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.smax.i64(i64, i64) #1

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare <16 x i16> @llvm.smax.v16i16(<16 x i16>, <16 x i16>) #1

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.smin.i64(i64, i64) #1

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i16 @llvm.smax.i16(i16, i16) #1

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare <16 x i16> @llvm.umin.v16i16(<16 x i16>, <16 x i16>) #1

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i16 @llvm.umin.i16(i16, i16) #1

attributes #0 = { nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none) }
attributes #1 = { nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #2 = { noinline }

!0 = !{!1}
!1 = distinct !{!1, !2, !"_ZN14sparse_kernels6scales9table_idsB4v113B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWqCQhqcRsCJNAA_3d_3dE5ArrayIjLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedEx5ArrayIxLi2E1C7mutable7alignedExxxx5ArrayIhLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE5ArrayIsLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE: %retptr"}
!2 = distinct !{!2, !"_ZN14sparse_kernels6scales9table_idsB4v113B52c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWqCQhqcRsCJNAA_3d_3dE5ArrayIjLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedEx5ArrayIxLi2E1C7mutable7alignedExxxx5ArrayIhLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE5ArrayIsLi1E1C7mutable7alignedE5ArrayIhLi1E1C7mutable7alignedE"}
!3 = !{!"branch_weights", i32 1, i32 99}
!4 = !{!"branch_weights", i32 99, i32 1}
